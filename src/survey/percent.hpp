#pragma once

#include "survey/tallies.hpp"

#include <cstddef>
#include <optional>

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

/// A share as it is shown: none under ten answers, with a decimal from thirty on.
std::optional<Percent> share(std::size_t count, std::size_t base);

} // namespace restitution::survey
