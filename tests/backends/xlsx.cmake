# The workbook is read back with libzip and pugixml, which the writer does not use.
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)

add_library(restitution_test_survey STATIC
    surveyed_meeting.cpp workbook_reader.cpp ${PROJECT_SOURCE_DIR}/tests/support/sample_layout.cpp)
target_include_directories(restitution_test_survey PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(restitution_test_survey
    PUBLIC restitution_xlsx restitution_text PkgConfig::libzip pugixml::pugixml
    PRIVATE restitution_warnings)

restitution_tests(xlsx
    SOURCES
        test_xlsx_audience.cpp test_xlsx_cells.cpp test_xlsx_counts.cpp test_xlsx_limits.cpp test_xlsx_storage.cpp test_xlsx_workbook.cpp
        written_workbook.cpp
    USES restitution_test_survey ICU::uc)
