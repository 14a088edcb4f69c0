#pragma once

#include "layouts/style.hpp"
#include "picture/drawing.hpp"

#include <vector>

namespace restitution::typeset {

/// The engine's own drawing of an icon.
///
/// Law:     nothing leaves the frame. Decoration only: the word beside it says the same.
std::vector<picture::Shape> draw_icon(layouts::Icon icon, const Rect& frame, Color color,
                                      Color ground);

} // namespace restitution::typeset
