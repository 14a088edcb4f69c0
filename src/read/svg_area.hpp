#pragma once

#include "read/svg_outline.hpp"

namespace restitution::read {

/// The subpaths that enclose something. Filling a line shows nothing in an SVG, and a hairline in
/// a PDF.
Outline without_lines(const Outline& outline);

/// Turns subpaths round so that filling by winding gives what filling by parity would.
///
/// Input:   every subpath encloses something. `comparisons` is what may be spent on looking for
///          crossings and for what lies within what; what was needed is taken off.
/// Output:  false, and the outline as it was, when subpaths cross or touch each other or
///          themselves, or when that would take too long to tell.
bool orient_by_parity(Outline& outline, std::size_t& comparisons);

} // namespace restitution::read
