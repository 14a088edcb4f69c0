#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "text/font_library.hpp"

namespace restitution::text {

/// Sees that every family a layout asks for is there, whatever a document will use of it.
///
/// Output:  whether they are.
/// Errors:  text.no-font, each family once, where the layout names it first.
bool check_families(const layouts::Layout& layout, FontLibrary& fonts, Diagnostics& faults);

} // namespace restitution::text
