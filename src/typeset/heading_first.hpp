#pragma once

#include "scene/structure.hpp"

namespace restitution::typeset {

/// Tells what is drawn above a sheet's title behind it: who goes from heading to heading would
/// miss it, or take it for the end of what stands before.
///
/// Input:   the kids of `parent` from `first` on are those of the region "title".
/// Law:     headings keep their order, and so do paragraphs.
void put_heading_first(scene::Structure& structure, scene::ElementId parent, std::size_t first);

} // namespace restitution::typeset
