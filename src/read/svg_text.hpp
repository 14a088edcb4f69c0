#pragma once

#include "base/ascii.hpp"

#include <string>
#include <string_view>

namespace restitution::read {

/// The text without blanks and ends of lines around it.
constexpr std::string_view without_blanks(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(xml_space);
    return start == text.npos ? std::string_view{}
                              : text.substr(start, text.find_last_not_of(xml_space) - start + 1);
}

/// Whether nothing of a piece of CSS reaches beyond its end or hides what follows: strings and
/// parentheses are closed; comments, escapes and other brackets are not there.
bool is_closed_css(std::string_view css);

/// The beginning of a file's own words, for a message.
///
/// Input:   any bytes: an SVG need not be UTF-8.
/// Output:  UTF-8, at most 40 bytes.
std::string quotable(std::string_view words);

} // namespace restitution::read
