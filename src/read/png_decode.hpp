#pragma once

#include "base/result.hpp"
#include "picture/picture.hpp"

#include <string_view>

namespace restitution::read {

/// Decodes a PNG with libpng: any depth, color type and interlacing, to 8 bit sRGB or gray.
///
/// Input:   any bytes are safe.
/// Output:  no alpha when every pixel is opaque.
/// Errors:  picture.damaged, picture.empty, picture.too-large; the message has no subject.
Result<picture::Raster> decode_png(std::string_view bytes);

} // namespace restitution::read
