#pragma once

#include "base/bytes.hpp"
#include "picture/drawing.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>

namespace restitution::picture {

/// Pixels, decoded.
///
/// Shape:   rgb.size() == 3 * width * height, row by row from the top; alpha is
///          empty (opaque) or has width * height bytes.
struct Raster {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    Bytes rgb;
    Bytes alpha;
};

/// A baseline or progressive JPEG, kept as it came: PDF takes it unchanged.
struct Jpeg {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    int components = 3; ///< 1 gray, 3 YCbCr
    Bytes data;
};

/// One picture of the input, safe to draw.
struct Picture {
    std::string name; ///< as the user wrote it
    std::variant<Raster, Jpeg, Drawing> content;
};

using PicturePtr = std::shared_ptr<const Picture>;

/// Width divided by height; positive.
double aspect_ratio(const Picture& picture);

/// The largest rectangle of the picture's proportions in the frame, centered.
Rect fit(const Picture& picture, const Rect& frame);

} // namespace restitution::picture
