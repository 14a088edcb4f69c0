#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// The nearest known word, or an empty one when none is near.
///
/// Law:     a word that is known is nobody's misspelling: nothing is near it. Near is at most a
///          third of the longer word's length and at most 3 edits, or a difference of case only.
std::string find_nearest(std::string_view word, const std::vector<std::string>& known);

/// The hint "did you mean 'x'?" for the nearest known word, or no hint when none is near.
std::vector<std::string> did_you_mean(std::string_view word, const std::vector<std::string>& known);

/// Edits that turn one word into the other; a swap of neighbors counts as one.
std::size_t edit_distance(std::string_view a, std::string_view b);

} // namespace restitution::read
