#include "support/raster_pixels.hpp"

#include "picture/packed_rows.hpp"

#include <array>
#include <cstdlib>

namespace restitution::tests {

namespace {

/// Source: PNG, third edition, 9.4.
int paeth(int left, int above, int corner)
{
    const int guess = left + above - corner;
    const std::array<int, 3> distance{std::abs(guess - left), std::abs(guess - above),
                                      std::abs(guess - corner)};
    if (distance[0] <= distance[1] && distance[0] <= distance[2]) {
        return left;
    }
    return distance[1] <= distance[2] ? above : corner;
}

int predicted(int filter, int left, int above, int corner)
{
    switch (filter) {
    case 1:
        return left;
    case 2:
        return above;
    case 3:
        return (left + above) / 2;
    case 4:
        return paeth(left, above, corner);
    default:
        return 0;
    }
}

/// The samples of all rows, still packed; empty when the rows are not whole.
Bytes unfiltered(const Bytes& packed, std::uint32_t width, std::uint32_t height,
                 std::uint32_t pixel_bits)
{
    const std::size_t stride = picture::row_size(width, pixel_bits) - 1;
    const auto rows = picture::unpack_rows(packed, height * (stride + 1));
    if (!rows) {
        return {};
    }
    const std::size_t step = std::max<std::size_t>(pixel_bits / 8, 1);
    Bytes out(height * stride, '\0');
    const auto at = [&](std::size_t y, std::size_t x, std::size_t up, std::size_t back) -> int {
        return y < up || x < back ? 0
                                  : static_cast<unsigned char>(out[(y - up) * stride + x - back]);
    };
    for (std::size_t y = 0; y < height; ++y) {
        const char* row = rows->bytes.get() + y * (stride + 1);
        if (*row < 0 || *row > 4) {
            return {};
        }
        for (std::size_t x = 0; x < stride; ++x) {
            out[y * stride + x] = static_cast<char>(
                row[x + 1] + predicted(*row, at(y, x, 0, step), at(y, x, 1, 0), at(y, x, 1, step)));
        }
    }
    return out;
}

/// One sample, counted from the left of its row.
unsigned sample(const char* row, std::size_t index, std::uint32_t bits)
{
    const auto byte = static_cast<unsigned char>(row[index * bits / 8]);
    return byte >> (8 - bits - index * bits % 8) & ((1U << bits) - 1);
}

} // namespace

RasterPixels raster_pixels(const picture::Raster& raster)
{
    const std::uint32_t pixel_bits = raster.bits * channels(raster.samples);
    const Bytes samples = unfiltered(raster.rows, raster.width, raster.height, pixel_bits);
    const std::size_t stride = picture::row_size(raster.width, pixel_bits) - 1;
    RasterPixels pixels;
    for (std::size_t at = 0; at < samples.size(); at += stride) {
        const char* row = samples.data() + at;
        for (std::size_t x = 0; x < raster.width; ++x) {
            const std::size_t first = sample(row, x, raster.bits);
            switch (raster.samples) {
            case picture::Samples::gray:
                pixels.rgb.append(3, static_cast<char>(first * 255 / ((1U << raster.bits) - 1)));
                break;
            case picture::Samples::rgb:
                pixels.rgb.append(row + 3 * x, 3);
                break;
            case picture::Samples::indexed:
                pixels.rgb.append(raster.palette, 3 * first, 3);
                break;
            }
        }
    }
    if (!raster.alpha.empty()) {
        pixels.alpha = unfiltered(raster.alpha, raster.width, raster.height, 8);
    }
    return pixels;
}

} // namespace restitution::tests
