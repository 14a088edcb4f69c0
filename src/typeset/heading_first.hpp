#pragma once

#include "scene/structure.hpp"

#include <cstddef>

namespace restitution::typeset {

/// Tells what is drawn above a sheet's title behind it: who goes from heading to heading would
/// miss it, or take it for the end of what stands before.
///
/// Input:   the kids of `parent` from `first` on are those of the region "title".
/// Output:  the first kid behind the headings.
/// Law:     headings keep their order, and so do paragraphs.
std::size_t put_heading_first(scene::Structure& structure, scene::ElementId parent,
                              std::size_t first);

/// Some kids of one element, from `first` up to `end`.
struct Kids {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Tells `kids` of `parent` behind the first heading of `level` that follows them, if one does.
void put_behind_heading(scene::Structure& structure, scene::ElementId parent, Kids kids, int level);

} // namespace restitution::typeset
