#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// What looking for nearest words may still cost, in letters compared with letters. A file that
/// misspells thousands of names a thousand ways gets hints for the first of them.
class Effort {
public:
    /// False, and nothing is left, when there is not as much.
    bool spend(std::size_t cost);

private:
    std::size_t left_ = 100'000'000;
};

/// The nearest known word, or an empty one when none is near or the effort is spent.
///
/// Law:     a word that is known is nobody's misspelling: nothing is near it. Near is a difference
///          of case, or at most a third of the longer word's length and at most 3 edits; a tenth
///          of its length in a long one.
std::string find_nearest(std::string_view word, const std::vector<std::string>& known,
                         Effort& effort);
std::string find_nearest(std::string_view word, const std::vector<std::string>& known);

/// The hint "did you mean 'x'?" for the nearest known word, or no hint when none is near.
std::vector<std::string> did_you_mean(std::string_view word, const std::vector<std::string>& known,
                                      Effort& effort);
std::vector<std::string> did_you_mean(std::string_view word, const std::vector<std::string>& known);

/// Edits that turn one word into the other; a swap of neighbors counts as one.
std::size_t edit_distance(std::string_view a, std::string_view b);

} // namespace restitution
