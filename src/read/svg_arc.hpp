#pragma once

#include "read/svg_outline.hpp"

namespace restitution::read {

/// Part of an ellipse, as a path says it.
///
/// turn:   of the ellipse's axes, in radians.
/// large:  the longer way round; sweep: clockwise as seen.
/// end:    in the units of the path, not relative to where it starts.
struct Arc {
    double rx = 0;
    double ry = 0;
    double turn = 0;
    bool large = false;
    bool sweep = false;
    Spot end;
};

/// Curves that follow the arc from a spot to its end; a line where it has no radius or no length.
///
/// Input:   radii are not negative. Too small ones are enlarged until the arc reaches its end.
/// Source:  SVG 1.1, F.6.5 and F.6.6.
Outline arc_outline(Spot from, Arc arc);

} // namespace restitution::read
