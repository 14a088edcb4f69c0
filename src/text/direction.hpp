#pragma once

#include "text/paragraph.hpp"

#include <span>
#include <string>
#include <string_view>

namespace restitution::text {

/// The direction of the script a language is written in.
///
/// Input:   BCP 47; a script subtag decides: "az-Arab", "ku-Latn".
Direction direction_of(std::string_view language);

/// Whether some of a text may stand from right to left, whatever surrounds it.
bool may_run_right_to_left(std::string_view text);

/// The direction a paragraph is set in: of its lines, and of what stands beside them.
///
/// Input:   the language of the document; where a paragraph has letters of it, spans of other
///          languages have no say, and where it has none, the language of its first span counts.
/// Output:  in a language from right to left, that, unless all letters run the other way; else
///          the direction of the first letter. Without letters, the language's.
/// Source:  UAX #9, P2 and P3 (isolates have no say), HL1.
Direction find_direction(std::span<const StyledSpan> spans, std::string_view language);

inline constexpr char32_t first_strong_isolate = 0x2068;
inline constexpr char32_t pop_isolate = 0x2069;

/// The signs that begin and end an isolate.
constexpr bool is_isolate(char32_t scalar)
{
    return scalar >= 0x2066 && scalar <= 0x2069;
}
bool has_isolates(std::string_view text);

/// A text that neither turns what stands round it nor is turned by it.
///
/// Law:     what has no letters stays as it is: a number takes the direction around it.
/// Source:  UAX #9, FSI and PDI.
std::string isolate(std::string_view text);

} // namespace restitution::text
