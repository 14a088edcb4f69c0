restitution_tests(read_xml
    SOURCES
        test_foreign_kind.cpp
        test_root.cpp
        test_text_gate.cpp
        test_xml.cpp
    USES restitution_read fmt::fmt)
