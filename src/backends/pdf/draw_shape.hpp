#pragma once

#include "backends/pdf/canvas.hpp"
#include "picture/drawing.hpp"

namespace restitution::backends::pdf {

/// Fills and strokes a path; nothing is written for one that shows nothing.
void draw(Canvas& canvas, const picture::Shape& shape);

} // namespace restitution::backends::pdf
