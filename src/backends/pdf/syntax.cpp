#include "backends/pdf/syntax.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace restitution::backends::pdf {

namespace {

constexpr std::int64_t emu_per_hundredth = 127;

bool is_regular(char byte)
{
    constexpr std::string_view delimiters = "#()<>[]{}/%";
    return byte > ' ' && byte < '\x7F' && delimiters.find(byte) == std::string_view::npos;
}

bool is_printable_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return byte >= ' ' && byte < '\x7F'; });
}

// Four bytes each, if all are astral, and still a string that PDF/A-2 allows.
constexpr std::size_t longest_text = 8'000;

std::string shortened(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i + 1 < longest_text; ++i) {
        next_scalar(text, end);
    }
    return std::string{text.substr(0, end)} + "…";
}

} // namespace

Hundredths to_hundredths(Length length)
{
    const std::int64_t emu = length.in_emu();
    constexpr std::int64_t half = emu_per_hundredth / 2;
    return (emu < 0 ? emu - half : emu + half) / emu_per_hundredth;
}

void append_integer(std::string& out, std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out.append(digits.data(), written.ptr);
}

void append_fixed(std::string& out, std::int64_t value, int decimals)
{
    if (value < 0) {
        out += '-';
        value = -value;
    }
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i) {
        unit *= 10;
    }
    if (value >= unit || value == 0) {
        append_integer(out, value / unit);
    }
    std::int64_t rest = value % unit;
    if (rest != 0) {
        out += '.';
    }
    while (rest != 0) {
        unit /= 10;
        out += static_cast<char>('0' + rest / unit);
        rest %= unit;
    }
}

void append_reference(std::string& out, ObjectNumber number)
{
    append_integer(out, number);
    out += " 0 R";
}

void append_name(std::string& out, std::string_view name)
{
    out += '/';
    for (const char byte : name) {
        if (is_regular(byte)) {
            out += byte;
        } else {
            out += '#';
            append_hex(out, static_cast<unsigned char>(byte), 2);
        }
    }
}

void append_literal(std::string& out, std::string_view bytes)
{
    out += '(';
    for (const char byte : bytes) {
        if (byte == '\r') {
            out += "\\r";
            continue;
        }
        if (byte == '(' || byte == ')' || byte == '\\') {
            out += '\\';
        }
        out += byte;
    }
    out += ')';
}

void append_text(std::string& out, std::string_view text)
{
    if (text.size() > longest_text && count_scalars(text) > longest_text) {
        append_text(out, shortened(text));
        return;
    }
    if (is_printable_ascii(text)) {
        append_literal(out, text);
        return;
    }
    out += "<FEFF";
    append_utf16_hex(out, text);
    out += '>';
}

} // namespace restitution::backends::pdf
