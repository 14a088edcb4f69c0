restitution_tests(pdf
    SOURCES pdf_tools.cpp test_pdf_pictures.cpp test_pdf_positions.cpp test_pdf_shapes.cpp test_pdf_structure.cpp test_pdf_syntax.cpp test_pdf_text.cpp
    USES restitution_pdf restitution_test_scenes fmt::fmt nlohmann_json::nlohmann_json)
restitution_tests(dump SOURCES test_dump.cpp USES restitution_dump restitution_test_scenes)

