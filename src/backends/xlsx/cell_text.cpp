#include "backends/xlsx/cell_text.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

bool is_hex(char c)
{
    return is_ascii_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// "_xHHHH_" at `at` would be read as the character HHHH.
bool looks_escaped(std::string_view text, std::size_t at)
{
    return text.size() - at >= 7 && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_' &&
           std::ranges::all_of(text.substr(at + 2, 4), is_hex);
}

std::size_t utf16_units(char32_t scalar)
{
    return scalar > 0xFFFF ? 2 : 1;
}

bool is_control(char32_t scalar)
{
    return scalar < 0x20 && scalar != '\t' && scalar != '\n';
}

// One character as it stands in the file; moves `at` behind it.
std::string escaped(std::string_view text, std::size_t& at)
{
    if (looks_escaped(text, at)) {
        ++at;
        return "_x005F_";
    }
    const char32_t scalar = next_scalar(text, at);
    if (scalar == '\r') {
        at += at < text.size() && text[at] == '\n' ? 1U : 0U;
        return "\n";
    }
    if (is_control(scalar)) {
        return fmt::format("_x{:04X}_", static_cast<unsigned>(scalar));
    }
    std::string out;
    append_scalar(out, scalar == 0xFFFE || scalar == 0xFFFF ? U'\uFFFD' : scalar);
    return out;
}

} // namespace

std::size_t count_utf16(std::string_view text)
{
    std::size_t units = 0;
    for (const char c : text) {
        units += starts_character(c) ? 1U : 0U;
        units += static_cast<unsigned char>(c) >= 0xF0U ? 1U : 0U;
    }
    return units;
}

bool is_plain_cell(std::string_view text)
{
    if (text.size() > cell_limit) {
        return false;
    }
    return std::ranges::none_of(text, [&](const char& c) {
        const auto byte = static_cast<unsigned char>(c);
        return is_control(byte) || byte == 0xEF ||
               (c == '_' && looks_escaped(text, static_cast<std::size_t>(&c - text.data())));
    });
}

std::vector<std::string> to_cells(std::string_view text)
{
    std::vector<std::string> cells(1);
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::string piece = escaped(text, at);
        const std::size_t more = count_utf16(piece);
        if (units + more > cell_limit) {
            cells.emplace_back();
            units = 0;
        }
        cells.back() += piece;
        units += more;
    }
    return cells;
}

std::string shortened(std::string_view text, std::size_t limit)
{
    if (count_utf16(text) <= limit) {
        return std::string{text};
    }
    std::size_t end = 0;
    std::size_t word_end = 0;
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size(); end = at) {
        const char32_t scalar = next_scalar(text, at);
        units += utf16_units(scalar);
        if (units > limit - 1) {
            break;
        }
        word_end = scalar == ' ' ? end : word_end;
    }
    // A cut inside a word is better than a name that loses most of its room.
    std::string cut{text.substr(0, word_end * 2 > end ? word_end : end)};
    while (!cut.empty() && cut.back() == ' ') {
        cut.pop_back();
    }
    return cut + "…";
}

} // namespace restitution::backends::xlsx
