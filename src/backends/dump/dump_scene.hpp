#pragma once

#include "base/bytes.hpp"
#include "scene/scene.hpp"

namespace restitution::backends::dump {

/// A scene as text that a person can read in a diff: per page its marks, items with
/// place, size and words, links, then the structure tree and the outline.
///
/// Unit:    points with two decimals.
/// Errors:  none.
Bytes dump_scene(const scene::Scene& scene);

} // namespace restitution::backends::dump
