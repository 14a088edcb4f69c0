#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace restitution {

// The letters, digits and white space of ASCII, whatever the locale.

/// White space as XML has it.
inline constexpr std::string_view xml_space = " \t\r\n";

constexpr bool is_xml_space(char c)
{
    return xml_space.find(c) != std::string_view::npos;
}

constexpr bool is_ascii_digit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// White space as C has it: vertical tabs and form feeds too.
constexpr bool is_ascii_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Any other byte stays as it is.
constexpr char to_ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Any other byte stays as it is.
constexpr char to_ascii_upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

inline std::string to_ascii_lower(std::string_view text)
{
    std::string lower{text};
    std::ranges::transform(lower, lower.begin(), [](char c) { return to_ascii_lower(c); });
    return lower;
}

inline std::string to_ascii_upper(std::string_view text)
{
    std::string upper{text};
    std::ranges::transform(upper, upper.begin(), [](char c) { return to_ascii_upper(c); });
    return upper;
}

/// The last `count` hexadecimal digits of a number, in capitals.
inline void append_hex(std::string& out, std::uint64_t number, int count)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (int shift = 4 * (count - 1); shift >= 0; shift -= 4) {
        out += digits[(number >> shift) & 15U];
    }
}

} // namespace restitution
