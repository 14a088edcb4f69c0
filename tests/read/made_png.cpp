#include "read/made_png.hpp"

#include "picture/packed_rows.hpp"

#include <algorithm>
#include <cstdlib>
#include <libdeflate.h>
#include <vector>

namespace restitution::tests {

namespace {

Bytes big_endian(std::uint32_t number)
{
    Bytes four;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        four += static_cast<char>(number >> shift & 0xFFU);
    }
    return four;
}

std::size_t stride(const MadePng& png, std::size_t width)
{
    return (width * png.pixel_bits() + 7) / 8;
}

struct Pass {
    std::size_t left, top, across, down;
};

/// Source: PNG, third edition, 8.2.
constexpr Pass adam7[] = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4},
                          {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};

/// Rows and bytes in each: one picture, or the seven small ones of an interlaced one.
std::vector<std::pair<std::size_t, std::size_t>> layers(const MadePng& png)
{
    if (!png.interlaced) {
        return {{png.height, stride(png, png.width)}};
    }
    std::vector<std::pair<std::size_t, std::size_t>> all;
    for (const Pass& pass : adam7) {
        if (png.width > pass.left && png.height > pass.top) {
            const std::size_t width = (png.width - pass.left + pass.across - 1) / pass.across;
            const std::size_t height = (png.height - pass.top + pass.down - 1) / pass.down;
            all.emplace_back(height, stride(png, width));
        }
    }
    return all;
}

int paeth(int a, int b, int c)
{
    const int p = a + b - c;
    const int pa = std::abs(p - a);
    const int pb = std::abs(p - b);
    const int pc = std::abs(p - c);
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/// One row with a filter; `above` is empty for the first of its picture.
Bytes filtered(const Bytes& row, const Bytes& above, int filter, std::size_t step)
{
    Bytes out(1, static_cast<char>(filter));
    for (std::size_t x = 0; x < row.size(); ++x) {
        const auto byte = [&](const Bytes& from, std::size_t back) -> int {
            return from.empty() || x < back ? 0 : static_cast<unsigned char>(from[x - back]);
        };
        const int a = byte(row, step);
        const int b = byte(above, 0);
        const int c = byte(above, step);
        const int guesses[] = {0, a, b, (a + b) / 2, paeth(a, b, c)};
        out += static_cast<char>(row[x] - guesses[filter]);
    }
    return out;
}

/// What the bytes of a row are drawn from.
struct Palette {
    std::size_t colors = 256;
    int alpha = 0; ///< of 8-bit pixels: 0 any, 1 opaque, 2 nearly
};

Bytes random_row(const MadePng& png, std::size_t size, const Palette& palette, std::mt19937& random)
{
    Bytes row(size, '\0');
    std::ranges::generate(row, [&] { return static_cast<char>(random() % palette.colors); });
    if (png.color >= 4 && png.bits == 8 && palette.alpha > 0) {
        const std::size_t step = png.pixel_bits() / 8;
        for (std::size_t x = step - 1; x < size; x += step) {
            row[x] = palette.alpha == 2 && random() % 200 == 0 ? '\xfe' : '\xff';
        }
    }
    return row;
}

void fill_rows(MadePng& png, const Palette& palette, std::mt19937& random)
{
    for (const auto& [height, size] : layers(png)) {
        Bytes above;
        for (std::size_t y = 0; y < height; ++y) {
            const Bytes row = random_row(png, size, palette, random);
            png.rows += filtered(row, above, static_cast<int>(random() % 5),
                                 std::max<std::size_t>(png.pixel_bits() / 8, 1));
            above = row;
        }
    }
}

Bytes some_bytes(std::size_t count, std::mt19937& random)
{
    Bytes bytes(count, '\0');
    std::ranges::generate(bytes, [&] { return static_cast<char>(random()); });
    return bytes;
}

} // namespace

std::size_t MadePng::pixel_bits() const
{
    const std::size_t count = (color & 2) != 0 && color != 3 ? 3 : 1;
    return static_cast<std::size_t>(bits) * (count + (color >= 4 ? 1 : 0));
}

Bytes MadePng::packed() const
{
    return picture::pack_rows(rows);
}

Bytes MadePng::bytes() const
{
    const Bytes kind{static_cast<char>(bits), static_cast<char>(color), 0, 0,
                     static_cast<char>(interlaced)};
    Bytes out = "\x89PNG\r\n\x1a\n";
    out += png_chunk("IHDR", big_endian(width) + big_endian(height) + kind) + before;
    const Bytes data = packed();
    for (std::size_t at = 0; at < data.size(); at += 100) {
        out += png_chunk("IDAT", data.substr(at, 100));
    }
    return out + png_chunk("IEND", {});
}

Bytes png_chunk(std::string_view kind, std::string_view body)
{
    const Bytes checked = Bytes{kind} + Bytes{body};
    return big_endian(static_cast<std::uint32_t>(body.size())) + checked +
           big_endian(libdeflate_crc32(0, checked.data(), checked.size()));
}

MadePng random_png(std::mt19937& random)
{
    constexpr std::pair<int, int> kinds[] = {
        {0, 1}, {0, 2}, {0, 4}, {0, 8}, {0, 16}, {2, 8}, {2, 8}, {2, 16}, {3, 1}, {3, 2},
        {3, 4}, {3, 8}, {4, 8}, {4, 8}, {4, 16}, {6, 8}, {6, 8}, {6, 8},  {6, 16}};
    MadePng png;
    png.width = 1 + static_cast<std::uint32_t>(random() % 20);
    png.height = 1 + static_cast<std::uint32_t>(random() % 20);
    std::tie(png.color, png.bits) = kinds[random() % std::size(kinds)];
    png.interlaced = random() % 4 == 0;
    Palette palette{256, static_cast<int>(random() % 3)};
    if (random() % 4 == 0) {
        png.before += png_chunk("gAMA", big_endian(random() % 2 == 0 ? 45'455 : 100'000));
    }
    if (random() % 8 == 0) {
        png.before += png_chunk("sRGB", std::string_view{"\0", 1});
    }
    if (png.color == 3) {
        palette.colors = png.bits == 8 ? 1 + random() % 256 : 256;
        const std::size_t colors = png.bits == 8 ? palette.colors : std::size_t{1} << png.bits;
        png.before += png_chunk("PLTE", some_bytes(3 * colors, random));
    }
    if (png.color < 4 && random() % 6 == 0) {
        const std::size_t size = png.color == 3 ? 1 : png.color == 2 ? 6 : 2;
        png.before += png_chunk("tRNS", Bytes(size, '\0'));
    }
    fill_rows(png, palette, random);
    return png;
}

} // namespace restitution::tests
