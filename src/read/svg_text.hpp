#pragma once

#include <string_view>

namespace restitution::read {

/// The text without blanks and ends of lines around it.
constexpr std::string_view without_blanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t start = text.find_first_not_of(blanks);
    return start == text.npos ? std::string_view{}
                              : text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

} // namespace restitution::read
