#include "backends/xlsx/sheet_names.hpp"

#include "backends/xlsx/cell_text.hpp"
#include "base/utf8.hpp"

#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

constexpr std::size_t name_limit = 31;

bool is_forbidden(char32_t scalar)
{
    return scalar < 0x20 || scalar == 0x7F || scalar == 0xFFFE || scalar == 0xFFFF ||
           std::u32string_view{U"\\/?*[]:"}.find(scalar) != std::u32string_view::npos;
}

// Single spaces; an apostrophe becomes a typographic one, which needs no doubling in formulas.
std::string without_forbidden(std::string_view wanted)
{
    std::string name;
    for (std::size_t at = 0; at < wanted.size();) {
        const char32_t scalar = next_scalar(wanted, at);
        const bool space = is_forbidden(scalar) || scalar == ' ' || scalar == U'\u00A0';
        if (space && (name.empty() || name.back() == ' ')) {
            continue;
        }
        append_scalar(name, space ? U' ' : scalar == '\'' ? U'\u2019' : scalar);
    }
    while (!name.empty() && name.back() == ' ') {
        name.pop_back();
    }
    return name;
}

std::string limited(std::string_view prefix, std::string_view wanted)
{
    const std::string name = without_forbidden(wanted);
    return without_forbidden(
        fmt::format("{}{}", prefix, shortened(name, name_limit - prefix.size())));
}

} // namespace

std::string question_sheet_name(std::size_t number, std::string_view title)
{
    return limited(fmt::format("{}. ", number), title);
}

std::string answers_sheet_name(std::size_t number, std::string_view answers)
{
    return limited(fmt::format("{} ", number), answers);
}

std::string plain_sheet_name(std::string_view wanted, std::size_t number)
{
    return number == 0 ? limited("", wanted) : limited("", fmt::format("{} {}", wanted, number));
}

std::string quoted(std::string_view sheet_name)
{
    return fmt::format("'{}'", sheet_name);
}

} // namespace restitution::backends::xlsx
