#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace restitution::text {

class BreakIterators;

/// The longest beginning of a text that fits with "…" behind it: whole words, or where not
/// even the first word fits, whole grapheme clusters of it.
///
/// Input:   `fits` is asked about beginnings, their "…" included; a text of which it is false
///          is followed by none of which it is true.
/// Output:  with its "…"; that alone where nothing fits.
/// Law:     what is asked about is at most twice as long as what fits and one word more, and
///          the number of questions grows with its logarithm: the work does not depend on
///          how much is cut off.
std::string shorten(std::string_view text, BreakIterators& breaks,
                    const std::function<bool(const std::string&)>& fits);

} // namespace restitution::text
