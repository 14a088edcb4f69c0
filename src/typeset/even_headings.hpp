#pragma once

#include "scene/structure.hpp"

namespace restitution::typeset {

/// Raises headings that lie more than one level below the heading before them.
///
/// Law:     the first heading is H1; none is more than one level deeper than the one before.
/// Source:  ISO 14289-1, 7.4.2.
void even_headings(scene::Structure& structure);

} // namespace restitution::typeset
