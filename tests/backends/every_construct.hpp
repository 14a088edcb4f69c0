#pragma once

#include "backends/scene_painter.hpp"

namespace restitution::tests {

/// A scene with every role, item, link and attribute that the nouns know, on three pages.
ScenePainter every_construct();

} // namespace restitution::tests
