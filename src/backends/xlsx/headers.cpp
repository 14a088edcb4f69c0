#include "backends/xlsx/headers.hpp"

#include "backends/xlsx/cell_text.hpp"

#include <fmt/format.h>
#include <set>
#include <unicode/unistr.h>

namespace restitution::backends::xlsx {
namespace {

std::string with_single_spaces(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool blank = static_cast<unsigned char>(c) <= ' ';
        if (!blank) {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    while (!line.empty() && line.back() == ' ') {
        line.pop_back();
    }
    return line;
}

std::string folded(const std::string& text)
{
    std::string out;
    return icu::UnicodeString::fromUTF8(text).foldCase().toUTF8String(out);
}

} // namespace

std::vector<std::string> unique_headers(const std::vector<std::string>& wanted)
{
    constexpr std::size_t limit = 255;
    constexpr std::size_t room_for_number = 10;
    std::set<std::string> taken;
    std::vector<std::string> headers;
    for (const std::string& text : wanted) {
        // Escaped here, once: the cell and the column's name must agree in the file.
        std::string base =
            shortened(to_cells(with_single_spaces(text)).front(), limit - room_for_number);
        if (base.empty()) {
            base = fmt::format("{}", headers.size() + 1);
        }
        std::string name = base;
        for (std::size_t n = 2; !taken.insert(folded(name)).second; ++n) {
            name = fmt::format("{} ({})", base, n);
        }
        headers.push_back(std::move(name));
    }
    return headers;
}

} // namespace restitution::backends::xlsx
