#pragma once

#include "scene/structure.hpp"

namespace restitution::typeset {

/// Makes a title that stands above a table, in a region of its own, the table's caption.
///
/// Input:   the kids of `parent` from `first` on are one sheet's: the title, then its blocks.
/// Law:     the caption is the first kid of the table; without a table nothing changes.
/// Source:  ISO 32000-1, 14.8.4.3.4: a Table may begin with a Caption.
void caption_table(scene::Structure& structure, scene::ElementId parent, std::size_t first);

} // namespace restitution::typeset
