#pragma once

#include "base/result.hpp"
#include "read/pixels.hpp"

#include <string_view>

namespace restitution::read {

/// What a decoder says of a JPEG it has read to the end.
///
/// plain:  a PDF reader sees the colors as this decoder does: Huffman coding, gray or YCbCr.
struct JpegFacts {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    int components = 0;
    bool plain = false;
};

/// Decodes every scan at an eighth of the size: proof that nothing is missing, at little cost.
///
/// Errors:  picture.damaged, picture.empty, picture.too-large, picture.unsupported
Result<JpegFacts> inspect_jpeg(std::string_view bytes);

/// Input:   a JPEG that inspect_jpeg() accepted.
Result<Pixels> decode_jpeg(std::string_view bytes);

/// Compresses pixels without visible loss.
Result<Bytes> encode_jpeg(const Pixels& raster);

} // namespace restitution::read
