#pragma once

#include "text/paragraph.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace restitution::text {

/// Embedding levels of a paragraph set in one direction.
///
/// Shape:   one level for each byte; empty when everything runs from left to right.
/// Source:  UAX #9.
std::vector<std::uint8_t> find_levels(std::string_view paragraph, Direction direction);

/// The level of what has no direction of its own, of the spaces at a line's end too.
constexpr std::uint8_t base_level(Direction direction)
{
    return direction == Direction::right_to_left ? 1 : 0;
}

/// The order, from left to right, in which stretches of these levels stand on a line.
///
/// Shape:   indices into levels. Source: UAX #9, L2.
std::vector<std::size_t> find_visual_order(std::span<const std::uint8_t> levels);

} // namespace restitution::text
