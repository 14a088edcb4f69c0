#pragma once

#include <cstddef>

namespace restitution::publication {

/// What a publication may weigh: placed and written it takes less than 512 MB, some 40 bytes for
/// each of its letters.
///
/// Unit:    bytes of text; a block, a span, a line's end, a cell, an item and a chart's category
///          add weight_of_piece each; sheets, links, boxes, charts and pictures several of them.
inline constexpr std::size_t heaviest = 10'000'000;
inline constexpr std::size_t weight_of_piece = 32;

} // namespace restitution::publication
