# Writes OUTPUT, a C++ source that holds text files as string_views of namespace restitution::read.
#
#   cmake -DOUTPUT=schemas.cpp -DFILES="meeting.xsd;layout.xsd" -DNAMES="meeting_schema;…" -P embed.cmake
set(source "#include \"read/embedded_schemas.hpp\"\n\nnamespace restitution::read {\n")
foreach(file name IN ZIP_LISTS FILES NAMES)
    file(READ ${file} text)
    # A string literal holds at most 64 KiB in every compiler: pieces join.
    string(LENGTH "${text}" length)
    set(pieces "")
    set(at 0)
    while(at LESS length)
        string(SUBSTRING "${text}" ${at} 8000 piece)
        string(APPEND pieces "R\"xsd(${piece})xsd\"\n")
        math(EXPR at "${at} + 8000")
    endwhile()
    string(APPEND source "extern const std::string_view ${name};\n"
           "const std::string_view ${name} =\n${pieces};\n")
endforeach()
string(APPEND source "} // namespace restitution::read\n")
file(WRITE ${OUTPUT} "${source}")
