#pragma once

#include <algorithm>
#include <string_view>

namespace restitution::text {

/// White space a line may end at; what is left of control characters counts too.
///
/// Law:     never a no-break space.
bool is_breakable_space(char32_t scalar);

/// Needs no glyph of its own: joiners, variation selectors, soft hyphens.
bool is_ignorable(char32_t scalar);

/// Any space, breakable or not.
bool is_space(char32_t scalar);

bool is_letter(char32_t scalar);
bool is_upper(char32_t scalar);
bool is_digit(char32_t scalar); ///< 0 to 9

template <class Words>
bool is_one_of(std::u32string_view word, const Words& words)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace restitution::text
