#include "base/source.hpp"

#include <algorithm>

namespace restitution {

namespace {

bool starts_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

bool ends_line(std::string_view text, std::size_t at)
{
    return text[at] == '\n' ||
           (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

} // namespace

SourceLocation locate(const SourceFile& file, std::uint32_t offset)
{
    const std::string_view text = file.text;
    const std::size_t at = std::min<std::size_t>(offset, text.size());
    SourceLocation found;
    std::size_t line_start = 0;
    for (std::size_t i = 0; i < at; ++i) {
        if (ends_line(text, i)) {
            ++found.line;
            line_start = i + 1;
        }
    }
    const auto before = text.substr(line_start, at - line_start);
    found.column +=
        static_cast<std::uint32_t>(std::count_if(before.begin(), before.end(), starts_character));
    found.text = text.substr(line_start, text.find_first_of("\r\n", line_start) - line_start);
    return found;
}

} // namespace restitution
