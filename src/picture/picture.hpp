#pragma once

#include "base/bytes.hpp"
#include "picture/drawing.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>

namespace restitution::picture {

enum class Samples : std::uint8_t { gray, rgb, indexed };

/// Pixels in rows, compressed as PNG holds them: PDF takes them unchanged.
///
/// Shape:   `rows` unpacks to height * row_size(width, bits per pixel) bytes. Each row is
///          a filter, 0 to 4, and its samples. `alpha` is empty (opaque) or packs rows of
///          8 bits per pixel. `palette` has three bytes for each of the 2^bits samples of
///          an indexed picture, else none.
/// Source:  PNG, third edition, 7.2 (rows), 9 (filters); ISO 32000-1, 7.4.4.4 (predictor 15).
struct Raster {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    Samples samples = Samples::rgb;
    std::uint32_t bits = 8; ///< per sample: 8, or 1, 2 and 4 for gray and indexed ones
    Bytes palette;
    Bytes rows;
    Bytes alpha;
    friend bool operator==(const Raster&, const Raster&) = default;
};

constexpr std::uint32_t channels(Samples samples)
{
    return samples == Samples::rgb ? 3 : 1;
}

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

/// What it keeps in memory, and brings to a PDF; nothing worth counting for a drawing.
std::size_t size_in_bytes(const Picture& picture);

/// Width divided by height; positive.
double aspect_ratio(const Picture& picture);

/// The largest rectangle of the picture's proportions in the frame, centered.
Rect fit(const Picture& picture, const Rect& frame);

} // namespace restitution::picture
