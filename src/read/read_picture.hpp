#pragma once

#include "base/diagnostic.hpp"
#include "picture/picture.hpp"

namespace restitution::read {

/// Decodes a PNG, JPEG or SVG, told apart by its first bytes and never by its name.
///
/// Input:   any bytes are safe. At most 40 megapixels, checked before anything is allocated.
/// Errors:  null and one of
///            picture.unknown-format, picture.damaged, picture.too-large, picture.empty,
///            picture.unsupported (warning where part of an SVG cannot be drawn).
picture::PicturePtr read_picture(const SourceFile& file, const SourceSpan& where,
                                 Diagnostics& faults);

} // namespace restitution::read
