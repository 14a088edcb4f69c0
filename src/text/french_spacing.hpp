#pragma once

#include "text/gap_finder.hpp"

namespace restitution::text {

/// The gaps of a French text whose space the rules decide.
///
/// Input:   untouchable: of each character, as find_untouchable() says.
/// Source:  docs/typography.md, "French".
std::vector<Gap> find_french_gaps(std::u32string_view text, const std::vector<bool>& untouchable);

/// The rules about the word that begins with a digit at `begin`: a number holds on to what
/// it counts.
void space_french_number(GapFinder& finder, std::size_t begin);

} // namespace restitution::text
