restitution_tests(read_responses
    SOURCES test_responses.cpp
    USES restitution_read)
target_compile_definitions(test_read_responses
    PRIVATE RESTITUTION_TEST_RESPONSES="${CMAKE_CURRENT_SOURCE_DIR}/responses")
