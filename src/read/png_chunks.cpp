#include "read/png_chunks.hpp"

#include "read/read_picture_limits.hpp"

#include <libdeflate.h>

namespace restitution::read {

namespace {

constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";
constexpr std::uint32_t srgb_gamma = 45'455;

struct Chunk {
    std::string_view kind;
    std::string_view body;
};

/// The chunk at the head of `rest`, which then begins behind it.
std::optional<Chunk> take_chunk(std::string_view& rest)
{
    constexpr std::size_t around = 12; // length, kind, checksum
    if (rest.size() < around || big_endian(rest.substr(0, 4)) > rest.size() - around) {
        return std::nullopt;
    }
    const std::size_t length = big_endian(rest.substr(0, 4));
    const std::string_view checked = rest.substr(4, 4 + length);
    const std::uint32_t sum = big_endian(rest.substr(8 + length, 4));
    rest.remove_prefix(around + length);
    if (libdeflate_crc32(0, checked.data(), checked.size()) != sum) {
        return std::nullopt;
    }
    return Chunk{checked.substr(0, 4), checked.substr(4)};
}

bool has_plain_depth(const PngHeader& header)
{
    switch (header.color) {
    case PngColor::gray:
    case PngColor::indexed:
        return header.bits == 1 || header.bits == 2 || header.bits == 4 || header.bits == 8;
    case PngColor::rgb:
    case PngColor::gray_alpha:
    case PngColor::rgba:
        return header.bits == 8;
    }
    return false;
}

std::optional<PngHeader> read_header(std::string_view body)
{
    // The last three bytes are compression, filtering and interlacing: 0 is the plain kind.
    if (body.size() != 13 || body.substr(10) != std::string_view{"\0\0\0", 3}) {
        return std::nullopt;
    }
    const PngHeader header{big_endian(body.substr(0, 4)), big_endian(body.substr(4, 4)),
                           static_cast<std::uint8_t>(body[8]), static_cast<PngColor>(body[9])};
    if (!check_pixels(header.width, header.height) || !has_plain_depth(header)) {
        return std::nullopt;
    }
    return header;
}

bool is_critical(std::string_view kind)
{
    return (static_cast<unsigned char>(kind.front()) & 0x20U) == 0;
}

/// Walks through the chunks behind the header.
class Walk {
public:
    explicit Walk(const PngHeader& header) { found_.header = header; }

    /// False: not plain.
    bool take(const Chunk& chunk)
    {
        if (chunk.kind == "IDAT") {
            found_.data += chunk.body;
            begun_ = true;
            return !ended_;
        }
        ended_ = begun_;
        if (chunk.kind == "PLTE") {
            return take_palette(chunk.body);
        }
        if (chunk.kind == "gAMA") {
            other_gamma_ = chunk.body.size() != 4 || big_endian(chunk.body) != srgb_gamma;
        } else if (chunk.kind == "sRGB") {
            srgb_ = true;
        }
        return chunk.kind != "tRNS" && !is_critical(chunk.kind);
    }

    std::optional<PngChunks> finish()
    {
        const bool palette = !found_.palette.empty() || found_.header.color != PngColor::indexed;
        if (!begun_ || !palette || (other_gamma_ && !srgb_)) {
            return std::nullopt;
        }
        return std::move(found_);
    }

private:
    bool take_palette(std::string_view colors)
    {
        const std::size_t most = std::size_t{3} << found_.header.bits;
        if (begun_ || !found_.palette.empty() || colors.empty() || colors.size() % 3 != 0) {
            return false;
        }
        if (found_.header.color == PngColor::indexed) {
            found_.palette = colors;
            return colors.size() <= most;
        }
        // A suggestion to screens of few colors.
        return found_.header.color == PngColor::rgb || found_.header.color == PngColor::rgba;
    }

    PngChunks found_;
    bool begun_ = false;
    bool ended_ = false;
    bool other_gamma_ = false;
    bool srgb_ = false;
};

} // namespace

std::optional<PngChunks> find_png_chunks(std::string_view bytes)
{
    if (!bytes.starts_with(signature)) {
        return std::nullopt;
    }
    std::string_view rest = bytes.substr(signature.size());
    const auto first = take_chunk(rest);
    const auto header =
        first && first->kind == "IHDR" ? read_header(first->body) : std::optional<PngHeader>{};
    if (!header) {
        return std::nullopt;
    }
    Walk walk{*header};
    while (const auto chunk = take_chunk(rest)) {
        if (chunk->kind == "IEND") {
            return walk.finish();
        }
        if (!walk.take(*chunk)) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace restitution::read
