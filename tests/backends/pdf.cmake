restitution_tests(pdf
    SOURCES pdf_tools.cpp test_pdf_pictures.cpp test_pdf_positions.cpp test_pdf_shapes.cpp test_pdf_structure.cpp test_pdf_syntax.cpp test_pdf_text.cpp
    USES restitution_pdf restitution_test_scenes fmt::fmt nlohmann_json::nlohmann_json)
restitution_tests(dump SOURCES test_dump.cpp USES restitution_dump restitution_test_scenes)

# What tests/conformance holds against the validators, beside the demo.
add_executable(write_sample_pdf write_sample_pdf.cpp)
target_link_libraries(write_sample_pdf PRIVATE restitution_test_scenes restitution_pdf)
