#pragma once

#include "backends/pdf/canvas.hpp"
#include "picture/drawing.hpp"

namespace restitution::backends::pdf {

void draw(Canvas& canvas, const picture::Shape& shape);

} // namespace restitution::backends::pdf
