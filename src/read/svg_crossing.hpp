#pragma once

#include "read/svg_outline.hpp"

namespace restitution::read {

/// Whether closed polygons neither cross or touch each other nor themselves.
///
/// Input:   `comparisons` is what may be spent on pairs of sides; what was needed is taken off.
/// Output:  nullopt when that is not enough: nobody has looked.
std::optional<bool> keep_apart(const std::vector<std::vector<Spot>>& polygons,
                               std::size_t& comparisons);

} // namespace restitution::read
