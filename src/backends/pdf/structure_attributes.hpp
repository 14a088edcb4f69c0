#pragma once

#include "backends/pdf/syntax.hpp"
#include "scene/scene.hpp"

#include <string>

namespace restitution::backends::pdf {

/// Appends what an element says about itself: Alt, Lang, T, ID and its attributes (A).
///
/// Source:  ISO 32000-1, 14.8.5 (attributes), 14.9 (Lang, Alt); ISO 14289-1, 7.5, 7.9.
void append_attributes(std::string& out, const scene::Structure& structure, scene::ElementId id,
                       Length page_height);

/// "note-00000042": numbers of one width, so that names sort like numbers.
std::string note_name(scene::ElementId id);

} // namespace restitution::backends::pdf
