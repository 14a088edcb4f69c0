#include "backends/xlsx/headers.hpp"

#include "backends/xlsx/cell_text.hpp"
#include "base/one_line.hpp"

#include <fmt/format.h>
#include <set>
#include <unicode/unistr.h>

namespace restitution::backends::xlsx {
namespace {

bool is_blank(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
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
        std::string base = shortened(to_cells(with_single_spaces(text, is_blank)).front(),
                                     limit - room_for_number);
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
