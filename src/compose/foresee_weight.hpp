#pragma once

#include "compose/scribe.hpp"
#include "compose/shown.hpp"

#include <cstddef>
#include <vector>

namespace restitution::compose {

/// What the answers that blocks show may weigh before they are composed.
///
/// A block of a few letters shows all that a question's options and answers say, and there may be
/// as many blocks as the file has room for.
/// Unit:    bytes of labels and texts; each adds `weight_of_shown`.
inline constexpr std::size_t heaviest_shown = 18'000'000;
inline constexpr std::size_t weight_of_shown = 32;

/// The block with which the deck passes that weight, or nullptr.
///
/// Law:     such a deck would be refused anyhow, once it were composed: whoever places it weighs
///          all of it, and takes half as much.
const meeting::Block* find_overweight(const std::vector<ShownSection>& sections,
                                      const Scribe& scribe);

} // namespace restitution::compose
