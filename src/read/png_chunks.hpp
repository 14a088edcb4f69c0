#pragma once

#include "base/bytes.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace restitution::read {

/// The number that four bytes write, as PNG and its chunks do.
constexpr std::uint32_t big_endian(std::string_view four)
{
    std::uint32_t number = 0;
    for (const char byte : four) {
        number = number << 8U | static_cast<unsigned char>(byte);
    }
    return number;
}

/// Source:  PNG, third edition, 11.2.1.
enum class PngColor : std::uint8_t { gray = 0, rgb = 2, indexed = 3, gray_alpha = 4, rgba = 6 };

struct PngHeader {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint8_t bits = 0; ///< per sample
    PngColor color = PngColor::gray;
};

/// What a plain PNG holds.
struct PngChunks {
    PngHeader header;
    Bytes palette; ///< three bytes per color
    Bytes data;    ///< the zlib stream of the rows
};

/// Takes a PNG apart that can be shown without calculating: not interlaced, at most 8 bits per
/// sample, no color that stands for "transparent", no brightness other than sRGB's.
///
/// Input:   any bytes are safe. At most 40 megapixels.
/// Output:  every chunk matches its checksum and stands where it may; nothing is said of what
///          `data` holds. nullopt for any other PNG, damaged or not: libpng judges those.
/// Source:  PNG, third edition, 5 and 11.
std::optional<PngChunks> find_png_chunks(std::string_view bytes);

} // namespace restitution::read
