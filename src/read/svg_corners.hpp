#pragma once

#include "read/svg_outline.hpp"

namespace restitution::read {

/// What a stroke along an outline meets.
///
/// corners:  places where it turns at once, so that it matters how lines are joined.
/// ends:     subpaths that are not closed, so that it matters how lines end.
/// points:   subpaths without any length, which caps alone may show.
struct StrokeFeatures {
    bool corners = false;
    bool ends = false;
    bool points = false;
};

StrokeFeatures find_stroke_features(const Outline& outline);

} // namespace restitution::read
