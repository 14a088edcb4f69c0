add_library(restitution_test_pictures STATIC picture_samples.cpp)
target_include_directories(restitution_test_pictures PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(restitution_test_pictures PUBLIC restitution_read JPEG::JPEG PNG::PNG
                      PRIVATE restitution_warnings)
restitution_tests(picture_readers
    SOURCES made_png.cpp test_picture.cpp test_png.cpp test_svg.cpp
    USES restitution_test_pictures restitution_test_rasters PkgConfig::libdeflate)
