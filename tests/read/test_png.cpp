#include "picture/packed_rows.hpp"
#include "read/made_png.hpp"
#include "read/png_chunks.hpp"
#include "read/read_png.hpp"
#include "support/catch.hpp"
#include "support/raster_pixels.hpp"

#include <algorithm>
#include <optional>
#include <png.h>

using namespace restitution;
using namespace restitution::tests;
using picture::Raster;

namespace {

/// What libpng makes of it: red, green, blue and alpha of each pixel.
std::optional<Bytes> seen_by_libpng(const Bytes& png)
{
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, png.data(), png.size()) == 0) {
        return std::nullopt;
    }
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    image.format = PNG_FORMAT_RGBA;
    Bytes pixels(PNG_IMAGE_SIZE(image), '\0');
    if (png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr) == 0) {
        return std::nullopt;
    }
    return pixels;
}

std::optional<Bytes> seen_by_us(const Bytes& png)
{
    const auto raster = read::read_png(png);
    if (!raster) {
        return std::nullopt;
    }
    const RasterPixels pixels = raster_pixels(*raster);
    Bytes all;
    for (std::size_t i = 0; i < pixels.rgb.size() / 3; ++i) {
        all.append(pixels.rgb, 3 * i, 3);
        all += pixels.alpha.empty() ? '\xff' : pixels.alpha[i];
    }
    return all;
}

std::string code_of(const Bytes& png)
{
    const auto raster = read::read_png(png);
    return raster ? "" : std::string{raster.fault().code};
}

/// Three times two pixels of one color.
MadePng plain()
{
    MadePng png;
    png.width = 3;
    png.height = 2;
    for (int y = 0; y < 2; ++y) {
        png.rows += Bytes(1, '\0') + "abcabcabc";
    }
    return png;
}

} // namespace

TEST_CASE("a PNG shows the pixels that libpng sees, whatever its kind", "[read][picture]")
{
    const auto seed = GENERATE(range(0U, 1'000U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const MadePng png = random_png(random);
    CAPTURE(png.color, png.bits, png.interlaced, png.width, png.height);

    const auto expected = seen_by_libpng(png.bytes());
    REQUIRE(expected);
    CHECK((seen_by_us(png.bytes()) == expected)); // unprintable
}

TEST_CASE("a PNG with wrong bytes is refused or shows what libpng sees", "[read][picture]")
{
    const auto seed = GENERATE(range(0U, 1'000U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    MadePng png = random_png(random);
    // Some wrong bytes lie in rows and chunks whose checksums then match.
    if (random() % 2 == 0) {
        png.rows[random() % png.rows.size()] = static_cast<char>(random() % 8);
    }
    if (random() % 4 == 0) {
        png.rows.resize(random() % (png.rows.size() + 10));
    }
    Bytes bytes = png.bytes();
    if (random() % 2 == 0) {
        bytes[random() % bytes.size()] = static_cast<char>(random());
    }

    const auto seen = seen_by_us(bytes);
    if (seen && png.color != 3) {
        CHECK((seen == seen_by_libpng(bytes)));
    }
    CHECK(seen.has_value() == code_of(bytes).empty());
}

TEST_CASE("an interlaced PNG is put together", "[read][picture]")
{
    MadePng png = plain();
    png.interlaced = true;
    png.rows.clear();
    // The passes of 3 x 2 pixels: one pixel, the third of the row, the second, the row below.
    for (const Bytes pass : {"abc", "ghi", "def", "jklmnopqr"}) {
        png.rows += '\0' + pass;
    }

    CHECK(raster_pixels(*read::read_png(png.bytes())).rgb == "abcdefghijklmnopqr");
}

TEST_CASE("the rows of a plain PNG are kept as they came", "[read][picture]")
{
    const MadePng png = plain();
    const auto raster = read::read_png(png.bytes());

    REQUIRE(raster);
    CHECK((raster->rows == png.packed()));
    CHECK(raster->alpha.empty());
}

TEST_CASE("alpha is kept only where something shines through", "[read][picture]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const MadePng png = random_png(random);
    const Bytes pixels = *seen_by_libpng(png.bytes());
    bool opaque = true;
    for (std::size_t i = 3; i < pixels.size(); i += 4) {
        opaque = opaque && pixels[i] == '\xff';
    }

    CHECK(read::read_png(png.bytes())->alpha.empty() == opaque);
}

TEST_CASE("what a PNG's checksums and rows do not hold is refused", "[read][picture]")
{
    const Bytes whole = plain().bytes();
    CHECK(code_of(whole).empty());

    Bytes wrong_sum = whole;
    wrong_sum[whole.find("IDAT") + 20] ^= 1;
    CHECK(code_of(wrong_sum) == "picture.damaged");

    MadePng filter = plain();
    filter.rows[10] = 5;
    CHECK(code_of(filter.bytes()) == "picture.damaged");

    MadePng short_rows = plain();
    short_rows.rows.resize(15);
    CHECK(code_of(short_rows.bytes()) == "picture.damaged");

    MadePng no_palette = plain();
    no_palette.color = 3;
    no_palette.rows = Bytes(8, '\0');
    CHECK(code_of(no_palette.bytes()) == "picture.damaged");
}

TEST_CASE("a sample behind the last color points at nothing", "[read][picture]")
{
    MadePng png;
    png.color = 3;
    png.before = png_chunk("PLTE", "abc");
    png.rows = {0, 7};
    const auto raster = read::read_png(png.bytes());

    REQUIRE(raster);
    CHECK(raster->palette.size() == 768);
    CHECK((raster_pixels(*raster).rgb == Bytes(3, '\0')));
}

TEST_CASE("only a PNG that needs no calculating is taken apart", "[read][picture]")
{
    CHECK(read::find_png_chunks(plain().bytes()));
    const Bytes linear = png_chunk("gAMA", {"\0\x01\x86\xa0", 4});
    const Bytes srgb = png_chunk("sRGB", {"\0", 1});
    const Bytes clear = png_chunk("tRNS", {"\0a\0b\0c", 6});
    const Bytes unknown = png_chunk("ABCD", "");
    for (const auto& [before, taken] : {std::pair{linear, false},
                                        {linear + srgb, true},
                                        {clear, false},
                                        {unknown, false},
                                        {srgb, true}}) {
        MadePng png = plain();
        png.before = before;
        CAPTURE(before.substr(4, 4));
        CHECK(read::find_png_chunks(png.bytes()).has_value() == taken);
    }
    MadePng interlaced = plain();
    interlaced.interlaced = true;
    CHECK_FALSE(read::find_png_chunks(interlaced.bytes()));
    CHECK_FALSE(read::find_png_chunks(plain().bytes().substr(0, 60)));
}
