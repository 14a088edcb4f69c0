restitution_tests(read_meeting
    SOURCES
        meeting_sample.cpp
        test_languages.cpp
        test_meeting.cpp
        test_meeting_documentation.cpp
        test_meeting_faults.cpp
        test_meeting_hints.cpp
    USES restitution_read fmt::fmt)
target_compile_definitions(test_read_meeting
    PRIVATE RESTITUTION_TEST_DOCS="${PROJECT_SOURCE_DIR}/docs"
            RESTITUTION_TEST_READ="${PROJECT_SOURCE_DIR}/src/read")

restitution_tests(read_generated
    SOURCES test_meeting_generated.cpp
    USES restitution_read restitution_test_meetings fmt::fmt)
