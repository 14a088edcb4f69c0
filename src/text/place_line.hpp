#pragma once

#include "text/break_lines.hpp"

namespace restitution::text {

/// Turns a stretch of text into pieces with their glyphs in place.
Line place_line(const LineMeasure& measure, const LineRange& range);

/// The line of a paragraph without text: as high as its font.
Line place_blank_line(const LineMeasure& measure, const ParagraphRange& paragraph);

} // namespace restitution::text
