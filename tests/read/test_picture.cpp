#include "read/picture_samples.hpp"
#include "read/svg_samples.hpp"
#include "support/catch.hpp"
#include "support/raster_pixels.hpp"

#include <png.h>
#include <random>

using namespace restitution;
using namespace restitution::tests;
using picture::Drawing;
using picture::Jpeg;
using picture::Raster;

namespace {

template <class Content>
Content content(const picture::PicturePtr& picture)
{
    REQUIRE(picture != nullptr);
    REQUIRE(std::holds_alternative<Content>(picture->content));
    return std::get<Content>(picture->content);
}

Rect box_of(const Drawing& drawing)
{
    Rect box = picture::bounds(drawing.shapes.front().path);
    for (const picture::Shape& shape : drawing.shapes) {
        box = united(box, picture::bounds(shape.path));
    }
    return box;
}

} // namespace

TEST_CASE("a PNG of any depth and color type becomes pixels", "[read][picture]")
{
    const auto format = GENERATE(PNG_FORMAT_GRAY, PNG_FORMAT_GA, PNG_FORMAT_RGB, PNG_FORMAT_RGBA,
                                 PNG_FORMAT_LINEAR_Y, PNG_FORMAT_LINEAR_RGB_ALPHA,
                                 PNG_FORMAT_RGB_COLORMAP, PNG_FORMAT_RGBA_COLORMAP);
    CAPTURE(format);
    Diagnostics faults;
    const auto picture = read_sample(sample_png(7, 5, static_cast<std::uint32_t>(format)), faults);

    const auto raster = content<Raster>(picture);
    CHECK(raster.width == 7);
    CHECK(raster.height == 5);
    const RasterPixels pixels = raster_pixels(raster);
    CHECK(pixels.rgb.size() == 105);
    CHECK((pixels.alpha.empty() || pixels.alpha.size() == 35));
    CHECK(faults.all().empty());
}

TEST_CASE("a PNG cut anywhere is refused", "[read][picture]")
{
    const std::string png = sample_png(40, 40, PNG_FORMAT_RGBA);
    // The last chunk only says that it is the last.
    for (std::size_t size = 8; size < png.size() - 16; size += 7) {
        CAPTURE(size);
        CHECK(code_of(png.substr(0, size)) == "picture.damaged");
    }
}

TEST_CASE("pictures too large or without size are refused before they are read", "[read][picture]")
{
    CHECK(code_of(png_head(65'535, 65'535)) == "picture.too-large");
    CHECK(code_of(png_head(0, 10)) == "picture.empty");
    CHECK(code_of("") == "picture.empty");
    std::string jpeg = sample_jpeg(16, 16, 3);
    jpeg.replace(jpeg.find("\xff\xc0") + 5, 4, "\xff\xdc\xff\xdc");
    CHECK(code_of(jpeg) == "picture.too-large");
}

TEST_CASE("a picture is told by its bytes and not by its name", "[read][picture]")
{
    CHECK(code_of("<html><body></body></html>") == "picture.unknown-format");
    CHECK(code_of("GIF89a......") == "picture.unknown-format");
    CHECK(code_of("hello") == "picture.unknown-format");
    Diagnostics faults;
    CHECK(read_sample(sample_jpeg(8, 8, 3), faults, "logo.svg") != nullptr);
}

TEST_CASE("a whole JPEG is passed through", "[read][picture]")
{
    const int components = GENERATE(1, 3);
    const bool progressive = GENERATE(false, true);
    const std::string bytes = sample_jpeg(33, 17, components, progressive);
    Diagnostics faults;
    const auto jpeg = content<Jpeg>(read_sample(bytes, faults));

    CHECK(jpeg.width == 33);
    CHECK(jpeg.height == 17);
    CHECK(jpeg.components == components);
    CHECK((jpeg.data == bytes)); // unprintable
}

TEST_CASE("a JPEG cut anywhere is refused", "[read][picture]")
{
    const std::string jpeg = sample_jpeg(64, 64, 3, GENERATE(false, true));
    for (std::size_t size = 4; size < jpeg.size() - 2; size += 31) {
        CAPTURE(size);
        CHECK(code_of(jpeg.substr(0, size)) == "picture.damaged");
    }
}

TEST_CASE("a JPEG for printing is refused with advice", "[read][picture]")
{
    CHECK(code_of(sample_jpeg(8, 8, 4)) == "picture.unsupported");
}

TEST_CASE("a JPEG loses what tells of its maker", "[read][picture]")
{
    const std::string plain = sample_jpeg(16, 16, 3);
    std::string telling = with_segment(plain, 0xFE, "taken by Claire Aubry");
    telling = with_segment(telling, 0xE1, "http://ns.adobe.com/xap/1.0/ places and dates");
    Diagnostics faults;

    CHECK(content<Jpeg>(read_sample(telling + "a film behind it", faults)).data == plain);
}

TEST_CASE("a photograph marked as turned stands upright", "[read][picture]")
{
    const std::string exif{"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", 28};
    Diagnostics faults;
    const auto jpeg =
        content<Jpeg>(read_sample(with_segment(sample_jpeg(30, 10, 3), 0xE1, exif), faults));

    CHECK(jpeg.width == 10);
    CHECK(jpeg.height == 30);
}

TEST_CASE("an SVG of plain shapes stays a drawing", "[read][picture]")
{
    Diagnostics faults;
    const auto picture = read_sample(
        svg("<style>.b{fill:#0072B2}</style><g transform='translate(10 5)'>"
            "<rect class='b' width='20' height='10'/><path d='M0 20h20v10z' fill='none' "
            "stroke='red' stroke-width='2'/></g>"),
        faults);
    const auto drawing = content<Drawing>(picture);

    CHECK(drawing.size == Size{1'000_pt, 500_pt});
    REQUIRE(drawing.shapes.size() == 2);
    CHECK(drawing.shapes[0].fill == Color{0x00, 0x72, 0xB2});
    CHECK(picture::bounds(drawing.shapes[0].path) == Rect{{100_pt, 50_pt}, {200_pt, 100_pt}});
    CHECK_FALSE(drawing.shapes[1].fill);
    CHECK(drawing.shapes[1].stroke_width == 20_pt);
    CHECK(picture::aspect_ratio(*picture) == Approx(2));
}

TEST_CASE("every path command leads where the standard says", "[read][picture]")
{
    const auto [path, right, bottom] = GENERATE(table<std::string, double, double>({
        {"M10 10L30 10 30 20z", 30, 20},
        {"m10,10 20,0 0,10z", 30, 20},
        {"M10 10H30V20Z", 30, 20},
        {"M10 10h20v10h-20z", 30, 20},
        {"M10 10C10 20 30 20 30 10z", 30, 20},
        {"M10 10A10 10 0 0 1 30 10z", 30, 10},
        {"M10 10a10 10 0 00 20 0z", 30, 20},
        {"M10 10.5.5.5L30 20z", 30, 20},
    }));
    CAPTURE(path);
    Diagnostics faults;
    const auto drawing = content<Drawing>(read_sample(svg("<path d='" + path + "'/>"), faults));

    CHECK(box_of(drawing).right().in_pt() == Approx(10 * right).margin(0.01));
    CHECK(box_of(drawing).bottom().in_pt() == Approx(10 * bottom).margin(60));
}

TEST_CASE("an SVG that needs more than itself is refused by name", "[read][picture]")
{
    const std::string needs =
        GENERATE("<text>Nom</text>", "<image href='/etc/passwd'/>",
                 "<image xlink:href='data:image/png;base64,AA'/>", "<use href='other.svg#a'/>",
                 "<foreignObject/>", "<style>@import url(http://example.org/a.css);</style><rect/>",
                 "<rect width='9' height='9' style='fill:url( \"other.svg#g\")'/>");
    const std::string before = GENERATE("", "<rect width='9' height='9' opacity='.5'/>");
    CAPTURE(before, needs);
    CHECK(code_of(svg(before + needs)) == "picture.unsupported");
}

TEST_CASE("an SVG with effects becomes pixels of its proportions", "[read][picture]")
{
    const std::string effect = GENERATE(
        "<rect width='90' height='40' opacity='.5'/>",
        "<linearGradient id='g'><stop stop-color='#f00'/><stop offset='1' stop-color='#00f'/>"
        "</linearGradient><rect width='90' height='40' fill='url(#g)'/>",
        "<symbol id='s'><rect width='90' height='40'/></symbol><use href='#s'/>",
        "<rect width='90' height='40' fill='rgb(10%,20%,30%)'/>", "<rect width='90%' height='40'/>",
        "<g transform='scale(9,4)'><rect width='10' height='10'"
        " stroke='red'/></g>",
        "<path fill-rule='evenodd' d='M0 0L90 40L0 40L90 0z'/>",
        "<rect width='90' height='40'/><g opacity='0'><rect width='9' height='9'/></g>",
        "<style>.a{fill:red}.b{fill:blue}</style><rect class='b a' width='90' height='40'/>",
        "<rect width='90' height='40' fill='inherit'/>");
    CAPTURE(effect);
    Diagnostics faults;

    const auto raster = content<Raster>(read_sample(svg(effect), faults));

    CHECK(raster.width == 2'000);
    CHECK(raster.height == 1'000);
    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all().front().code == "picture.as-pixels");
    const RasterPixels pixels = raster_pixels(raster);
    // What is drawn on is there, the rest is see-through.
    REQUIRE(pixels.alpha.size() == 2'000'000);
    CHECK(pixels.alpha[400 * 2'000 + 900] != '\0');
    CHECK(pixels.alpha[999 * 2'000 + 1'999] == '\0');
}

TEST_CASE("an SVG that the renderer cannot draw is refused", "[read][picture]")
{
    CHECK(code_of(svg("<rect width='9' height='9' opacity='.5'/><path d='M0 0'/></g>")) ==
          "picture.damaged");
}

TEST_CASE("hostile SVGs end soon", "[read][picture]")
{
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "<g>";
    }
    CHECK(code_of(svg(deep)) == "picture.damaged");
    std::string laughs = "<rect id='a0' width='1' height='1'/>";
    for (int i = 1; i < 40; ++i) {
        const std::string before = "<use href='#a" + std::to_string(i - 1) + "'/>";
        laughs += "<g id='a" + std::to_string(i) + "'>" + before + before + "</g>";
    }
    CHECK(code_of(svg(laughs)) == "picture.too-costly");
    CHECK(code_of(svg("<g id='a'><use href='#a'/></g>")) == "picture.circular");
    CHECK(code_of("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'/>") ==
          "picture.unsupported");
    CHECK(code_of("<svg viewBox='0 0 0 1'/>") == "picture.empty");
    CHECK(code_of(svg("")) == "picture.empty");
    CHECK(code_of(svg("<rect width='1e99' height='9'/>")) == "picture.as-pixels");
}

TEST_CASE("a mutated picture is read whole or refused with a reason", "[read][picture]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::string bytes = random() % 2 == 0 ? sample_png(20, 20, PNG_FORMAT_RGBA)
                                          : sample_jpeg(24, 24, 3, random() % 2 == 0);
    for (std::size_t i = 0; i < 1 + seed % 5; ++i) {
        bytes[random() % bytes.size()] = static_cast<char>(random());
    }
    Diagnostics faults;
    const auto picture = read_sample(bytes, faults);

    CHECK((picture == nullptr) == faults.has_errors());
}
