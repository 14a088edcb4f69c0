#pragma once

#include "survey/tallies.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace restitution::survey {

/// Under ten answers a share says more than is known; from thirty on a decimal means something.
///
/// Source:  docs/responses.md, "Percentages".
inline constexpr std::size_t fewest_for_shares = 10;
inline constexpr std::size_t fewest_for_decimals = 30;

/// A share, rounded half away from zero in whole numbers.
///
/// Input:   base > 0.
/// Source:  docs/responses.md, "Percentages".
Percent percent(std::size_t count, std::size_t base, int decimals);

/// Shares that add up to exactly 100 %, by largest remainder; ties go to the
/// larger count, then to the earlier one.
///
/// Input:   the counts add up to a positive number: choices exclude each other.
std::vector<Percent> percents_to_hundred(std::span<const std::size_t> counts, int decimals);

} // namespace restitution::survey
