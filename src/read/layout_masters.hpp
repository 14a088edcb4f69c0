#pragma once

#include "layouts/layout.hpp"
#include "read/layout_values.hpp"
#include "read/root.hpp"

namespace restitution::read {

/// Reads the masters of a layout: what stands on every sheet and where content may go.
///
/// Errors:  layout.off-page, layout.regions-overlap, layout.repeated-name,
///          layout.missing-master, layout.missing-region, layout.unknown-master,
///          layout.unknown-field, and those of Root::open and read_picture.
void read_masters(pugi::xml_node root, const LayoutValues& values, const Root& folder,
                  layouts::Layout& layout);

} // namespace restitution::read
