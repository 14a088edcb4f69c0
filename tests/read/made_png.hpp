#pragma once

#include "base/bytes.hpp"

#include <cstdint>
#include <random>
#include <string_view>

namespace restitution::tests {

/// A PNG put together part by part, so that any part of it can be wrong.
struct MadePng {
    std::uint32_t width = 1;
    std::uint32_t height = 1;
    int bits = 8;
    int color = 2;           ///< as in the header: 0 gray, 2 RGB, 3 indexed, +4 alpha
    bool interlaced = false; ///< Adam7
    Bytes before;            ///< chunks between the header and the rows
    Bytes rows;              ///< filters and samples, row by row

    std::size_t pixel_bits() const;
    /// The rows compressed, as bytes() puts them into chunks of at most 100 bytes.
    Bytes packed() const;
    Bytes bytes() const;
};

/// A chunk with its length and its checksum.
Bytes png_chunk(std::string_view kind, std::string_view body);

/// Whole, of random size, kind, filters and pixels; alpha is random, opaque or nearly so.
MadePng random_png(std::mt19937& random);

} // namespace restitution::tests
