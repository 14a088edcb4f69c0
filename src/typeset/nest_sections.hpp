#pragma once

#include "scene/structure.hpp"

namespace restitution::typeset {

/// Puts each heading that one sheet gave `parent`, with what it heads, into a Sect of its own.
///
/// Input:   the kids of `parent` from `first` on are the sheet's; those that no heading of the
///          sheet heads belong to the last heading before them of `level` or above.
/// Output:  Sects lie in each other as their headings do. The first heading in `parent` is the
///          parent's own and opens none.
/// Law:     what is read, and in which order, stays the same.
/// Source:  ISO 32000-1, 14.8.4.2: a Sect may hold Sects.
void nest_sections(scene::Structure& structure, scene::ElementId parent, std::size_t first,
                   int level);

} // namespace restitution::typeset
