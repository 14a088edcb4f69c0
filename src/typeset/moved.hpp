#pragma once

#include "scene/scene.hpp"

namespace restitution::typeset {

/// The item somewhere else: every point of it moved by the same way.
scene::Item moved(scene::Item item, Point by);

} // namespace restitution::typeset
