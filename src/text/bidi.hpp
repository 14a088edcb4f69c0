#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace restitution::text {

/// Embedding levels of a paragraph that runs from left to right.
///
/// Shape:   one level for each byte; empty when nothing runs from right to left.
/// Source:  UAX #9.
std::vector<std::uint8_t> find_levels(std::string_view paragraph);

/// The order, from left to right, in which stretches of these levels stand on a line.
///
/// Shape:   indices into levels. Source: UAX #9, L2.
std::vector<std::size_t> find_visual_order(std::span<const std::uint8_t> levels);

} // namespace restitution::text
