#pragma once

#include "base/geometry.hpp"

#include <cstddef>
#include <vector>

namespace restitution::chart {

/// The part of `room` that `count` out of `largest` takes, to the nearest EMU.
///
/// Input:   count <= largest. Law: 0 gives 0, largest gives room.
Length share_of(Length room, std::size_t count, std::size_t largest);

/// Cuts `room` into lengths proportional to the counts.
///
/// Input:   the counts add up to a positive number.
/// Law:     the lengths add up to room; each is within one EMU of its share.
std::vector<Length> cut(Length room, const std::vector<std::size_t>& counts);

/// Moves pieces of a line as little as needed to keep them `gap` apart and within [low, high].
///
/// Input:   wanted[i] is the middle of piece i, ascending; the pieces and their gaps fit.
/// Output:  where each begins.
std::vector<Length> spread(const std::vector<Length>& wanted, const std::vector<Length>& sizes,
                           Length gap, Length low, Length high);

} // namespace restitution::chart
