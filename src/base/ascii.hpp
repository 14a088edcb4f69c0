#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace restitution {

// The letters and digits of ASCII, whatever the locale.

constexpr bool is_ascii_digit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Any other byte stays as it is.
constexpr char to_ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string to_ascii_lower(std::string_view text)
{
    std::string lower{text};
    std::ranges::transform(lower, lower.begin(), [](char c) { return to_ascii_lower(c); });
    return lower;
}

} // namespace restitution
