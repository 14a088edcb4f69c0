#pragma once

#include "layouts/layout.hpp"
#include "read/layout_values.hpp"

namespace restitution::read {

/// Reads everything of a layout that says how things look: text styles, list levels, panels,
/// tables, charts.
///
/// Errors:  layout.repeated-name, layout.missing-style (also of panels),
///          layout.floor-above-size and those of LayoutValues.
void read_styles(pugi::xml_node root, const LayoutValues& values, layouts::Layout& layout);

} // namespace restitution::read
