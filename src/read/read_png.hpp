#pragma once

#include "base/result.hpp"
#include "picture/picture.hpp"

#include <string_view>

namespace restitution::read {

/// Reads a PNG of any depth, color type and interlacing as sRGB of at most 8 bits.
///
/// The rows of a plain PNG are kept as they came once they are proven whole; rows with alpha
/// are taken apart. What needs calculating (16 bits, interlacing, a transparent color, another
/// brightness) is decoded by libpng, which also says what is wrong with a damaged one.
///
/// Input:   any bytes are safe.
/// Output:  no alpha when every pixel is opaque.
/// Errors:  picture.damaged, picture.empty, picture.too-large; the message has no subject.
Result<picture::Raster> read_png(std::string_view bytes);

} // namespace restitution::read
