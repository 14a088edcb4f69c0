#pragma once

#include "base/bytes.hpp"
#include "base/result.hpp"

#include <string_view>

namespace restitution::read {

/// Draws an SVG as a PNG whose longer side has 2,000 pixels, with librsvg.
///
/// librsvg runs as a program of its own, rsvg-convert: linking it would cost every run more than
/// all the rest of it, and whatever a hostile file makes it do ends with that program. It gets
/// the picture through its standard input, so no folder to look for files in, five seconds
/// of the processor, and 512 MB.
///
/// Input:   depends on nothing but itself (svg_dependence.hpp).
/// Errors:  picture.no-renderer   the program is not there;
///          picture.too-costly    it was stopped by these limits, or by its own;
///          picture.damaged       it gave no picture. The message has no subject.
Result<Bytes> render_svg(std::string_view svg);

} // namespace restitution::read
