#include "read/jpeg_check.hpp"

#include "read/jpeg_codec.hpp"
#include "read/jpeg_segments.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

/// What makes a picture upright again: first mirrored at its diagonal, then at its axes.
struct Turn {
    bool diagonal = false;
    bool across = false;
    bool down = false;
};

/// Source: Exif 2.3, 4.6.4, Orientation.
constexpr Turn turns[] = {{},
                          {},
                          {false, true, false},
                          {false, true, true},
                          {false, false, true},
                          {true, false, false},
                          {true, true, false},
                          {true, true, true},
                          {true, false, true}};

Pixels turned(const Pixels& from, const Turn& turn)
{
    Pixels to{from.width, from.height, Bytes(from.rgb.size(), '\0')};
    if (turn.diagonal) {
        std::swap(to.width, to.height);
    }
    for (std::size_t y = 0; y < to.height; ++y) {
        for (std::size_t x = 0; x < to.width; ++x) {
            const std::size_t column = turn.across ? to.width - 1 - x : x;
            const std::size_t row = turn.down ? to.height - 1 - y : y;
            const std::size_t source =
                turn.diagonal ? column * from.width + row : row * from.width + column;
            std::copy_n(from.rgb.data() + 3 * source, 3, to.rgb.data() + 3 * (y * to.width + x));
        }
    }
    return to;
}

Result<picture::Jpeg> compressed_anew(const std::string& data, int orientation)
{
    const auto pixels = decode_jpeg(data);
    if (!pixels) {
        return pixels.fault();
    }
    const Pixels upright = turned(*pixels, turns[orientation]);
    auto encoded = encode_jpeg(upright);
    if (!encoded) {
        return encoded.fault();
    }
    return picture::Jpeg{upright.width, upright.height, 3, std::move(*encoded)};
}

} // namespace

Result<picture::Jpeg> check_jpeg(std::string_view bytes)
{
    std::string data = strip_jpeg(bytes);
    const auto facts = inspect_jpeg(data);
    if (!facts) {
        return facts.fault();
    }
    const int orientation = find_orientation(bytes);
    if (!facts->plain || orientation != 1) {
        return compressed_anew(data, orientation);
    }
    return picture::Jpeg{facts->width, facts->height, facts->components, std::move(data)};
}

} // namespace restitution::read
