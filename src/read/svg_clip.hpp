#pragma once

#include "read/svg_sheet.hpp"
#include "read/svg_view.hpp"

namespace restitution::read {

/// Whether clipping to `clip` hides nothing of the picture. Drawing programs like to clip to all
/// of it, and that needs no clipping.
///
/// Input:   `onto` brings the clipped element's user units onto the drawing.
/// Output:  false also where it is not a single upright rectangle. Adds to `characters` how many
///          were read to tell.
bool hides_nothing(pugi::xml_node clip, const SvgSheet& sheet, const Matrix& onto,
                   const SvgView& view, std::size_t& characters);

} // namespace restitution::read
