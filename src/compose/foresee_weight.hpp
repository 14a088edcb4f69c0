#pragma once

#include "compose/scribe.hpp"
#include "compose/shown.hpp"
#include "publication/weight.hpp"

#include <cstddef>
#include <vector>

namespace restitution::compose {

/// What the answers that blocks show may weigh before they are composed.
///
/// A block of a few letters shows all that a question's options and answers say, and there may be
/// as many blocks as the file has room for.
/// Unit:    bytes of labels and texts; each adds publication::weight_of_piece.
inline constexpr std::size_t heaviest_shown = 2 * publication::heaviest;

/// The block with which the deck passes that weight, or nullptr.
///
/// Law:     such a deck would be refused anyhow, once it were composed: it holds all that is
///          weighed here, and may hold half as much. Twice, as typography may take bytes away.
const meeting::Block* foresee_overweight(const std::vector<ShownSection>& sections,
                                         const Scribe& scribe);

} // namespace restitution::compose
