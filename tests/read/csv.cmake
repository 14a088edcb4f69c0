restitution_tests(read_csv
    SOURCES test_csv.cpp test_csv_hostile.cpp test_response_ticks.cpp
    USES restitution_read)
