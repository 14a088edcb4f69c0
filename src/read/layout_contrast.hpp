#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"

namespace restitution::read {

/// Holds every color of a layout against the ground it stands on.
///
/// Law:     running text reaches 7:1 on its ground, everything else that is read 4.5:1,
///          marks of charts 3:1 on every ground a chart may stand on.
/// Errors:  layout.low-contrast, with the ratio that is there and the one that is asked for.
/// Source:  WCAG 2.1, success criteria 1.4.3, 1.4.6 and 1.4.11.
void check_contrast(const layouts::Layout& layout, const SourceSpan& where, Diagnostics& faults);

} // namespace restitution::read
