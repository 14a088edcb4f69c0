add_library(restitution_test_pictures STATIC picture_samples.cpp svg_samples.cpp)
target_include_directories(restitution_test_pictures PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(restitution_test_pictures PUBLIC restitution_read JPEG::JPEG PNG::PNG
                      PRIVATE restitution_warnings)
restitution_tests(picture_readers
    SOURCES made_png.cpp test_picture.cpp test_png.cpp test_svg.cpp test_svg_obstacles.cpp
    USES restitution_test_pictures restitution_test_rasters PkgConfig::libdeflate)

# What the deck shows of an SVG, against librsvg's drawing of it.
add_executable(list_plain_svg list_plain_svg.cpp)
target_link_libraries(list_plain_svg PRIVATE restitution_read fmt::fmt restitution_warnings)
add_executable(compare_pictures compare_pictures.cpp)
target_link_libraries(compare_pictures PRIVATE PNG::PNG fmt::fmt restitution_warnings)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME svg_drawings
         COMMAND Python3::Interpreter -B ${PROJECT_SOURCE_DIR}/tests/whole/run_tests.py
                 $<TARGET_FILE:restitution> svg_drawings.py)
set_tests_properties(svg_drawings PROPERTIES ENVIRONMENT
    "RESTITUTION_SVG_TOOLS=${CMAKE_CURRENT_BINARY_DIR};RESTITUTION_SANITIZED=${RESTITUTION_SANITIZE};LSAN_OPTIONS=print_suppressions=0")
