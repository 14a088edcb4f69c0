# One folder of src/ becomes one library; what is not listed under USES cannot be linked.
#
#   restitution_stage(typeset
#       SOURCES place_table.cpp typeset.cpp
#       USES restitution_scene            # appears in its headers
#       USES_PRIVATELY restitution_text)  # only in its sources
#
# A folder of headers alone is an interface library.
function(restitution_stage name)
    cmake_parse_arguments(STAGE "" "" "SOURCES;USES;USES_PRIVATELY" ${ARGN})
    set(target restitution_${name})
    if(STAGE_SOURCES)
        add_library(${target} STATIC ${STAGE_SOURCES})
        target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
        target_link_libraries(${target} PUBLIC ${STAGE_USES}
                              PRIVATE ${STAGE_USES_PRIVATELY} restitution_warnings)
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE ${PROJECT_SOURCE_DIR}/src)
        target_link_libraries(${target} INTERFACE ${STAGE_USES} ${STAGE_USES_PRIVATELY})
    endif()
endfunction()

# The tests of one folder: one program, one ctest entry per TEST_CASE group.
#
#   restitution_tests(text SOURCES test_shape.cpp USES restitution_text)
function(restitution_tests name)
    cmake_parse_arguments(TESTS "" "" "SOURCES;USES" ${ARGN})
    set(target test_${name})
    add_executable(${target} ${TESTS_SOURCES})
    target_link_libraries(${target} PRIVATE ${TESTS_USES} restitution_test_support
                          restitution_warnings)
    add_test(NAME ${name} COMMAND ${target})
endfunction()
