#pragma once

#include "base/diagnostic.hpp"
#include "picture/picture.hpp"

namespace restitution::read {

/// Decodes a PNG, JPEG or SVG, told apart by its first bytes and never by its name.
///
/// Input:   any bytes are safe. At most 40 megapixels, checked before anything is allocated.
/// Output:  a PNG as packed rows; a JPEG as it came, without what tells of its maker; an SVG of
///          plain shapes as a drawing, with effects as pixels (a note tells). Nothing a
///          picture names is ever opened.
/// Errors:  null and one of
///            picture.unknown-format, picture.damaged, picture.too-large, picture.empty,
///            picture.unsupported (a CMYK JPEG; an SVG that needs more than itself),
///            picture.circular (an SVG whose <use> leads back to itself),
///            picture.no-renderer, picture.too-costly (an SVG that takes too long to draw).
picture::PicturePtr read_picture(const SourceFile& file, const SourceSpan& where,
                                 Diagnostics& faults);

} // namespace restitution::read
