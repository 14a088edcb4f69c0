#include "backends/pdf/picture_store.hpp"

#include "backends/pdf/draw_shape.hpp"
#include "backends/pdf/same_picture.hpp"

#include <algorithm>

namespace restitution::backends::pdf {

namespace {

// Pixels fill the unit square, whatever their number. Source: ISO 32000-1, 8.9.5.
constexpr Size unit_square{Length::pt(1), Length::pt(1)};

// Drawings are written this large, so that hundredths of a point stay fine
// however small the drawing's own numbers are.
constexpr Length drawing_side = Length::pt(1'000);

std::string image_entries(std::uint32_t width, std::uint32_t height, std::uint32_t bits,
                          std::string_view color_space)
{
    std::string entries = "/Type/XObject/Subtype/Image/Width ";
    append_integer(entries, width);
    entries += "/Height ";
    append_integer(entries, height);
    entries += "/BitsPerComponent ";
    append_integer(entries, bits);
    entries += "/ColorSpace";
    entries += color_space;
    return entries;
}

std::string color_space(const picture::Raster& raster)
{
    switch (raster.samples) {
    case picture::Samples::gray:
        return "/DeviceGray";
    case picture::Samples::rgb:
        return "/DeviceRGB";
    case picture::Samples::indexed:
        break;
    }
    std::string space = "[/Indexed/DeviceRGB ";
    append_integer(space, (1 << raster.bits) - 1);
    append_literal(space, raster.palette);
    return space + "]";
}

/// Rows packed as a PNG holds them. Source: ISO 32000-1, 7.4.4.3.
void append_predictor(std::string& entries, std::uint32_t width, std::uint32_t bits,
                      std::uint32_t colors)
{
    entries += "/DecodeParms<</Predictor 15/Colors ";
    append_integer(entries, colors);
    entries += "/BitsPerComponent ";
    append_integer(entries, bits);
    entries += "/Columns ";
    append_integer(entries, width);
    entries += ">>";
}

Size enlarged(Size size)
{
    const Length longer = std::max(size.width, size.height);
    if (longer <= Length{}) {
        return unit_square;
    }
    const double scale = ratio(drawing_side, longer);
    return {size.width.scaled(scale), size.height.scaled(scale)};
}

void append_scale(std::string& out, Length drawn, Length own)
{
    constexpr std::int64_t million = 1'000'000;
    append_fixed(out, own == Length{} ? 0 : drawn.in_emu() * million / own.in_emu(), 6);
}

} // namespace

void PictureStore::draw(Canvas& canvas, const scene::PlacedPicture& placed, HPDF_Page page)
{
    const Written& picture = written(placed.picture);
    const char* name = HPDF_Page_GetXObjectName(page, picture.object.dictionary);
    if (name == nullptr) {
        return; // libharu has failed; the page is given up
    }
    std::string& out = canvas.content();
    out += "q ";
    append_scale(out, placed.frame.size.width, picture.space.width);
    out += " 0 0 ";
    append_scale(out, placed.frame.size.height, picture.space.height);
    out += ' ';
    canvas.number(canvas.x(placed.frame.left())).number(canvas.y(placed.frame.bottom()));
    canvas.then("cm");
    append_name(out, name);
    out += " Do Q\n";
}

const PictureStore::Written& PictureStore::written(const picture::PicturePtr& picture)
{
    if (const auto known = by_address_.find(picture.get()); known != by_address_.end()) {
        return all_[known->second];
    }
    const auto same = std::ranges::find_if(
        all_, [&](const Written& one) { return same_picture(*one.picture, *picture); });
    const auto index = static_cast<std::size_t>(same - all_.begin());
    if (same == all_.end()) {
        all_.push_back(write(picture));
    }
    by_address_.emplace(picture.get(), index);
    return all_[index];
}

PictureStore::Written PictureStore::write(const picture::PicturePtr& picture)
{
    Written made{picture, document_->reserve(), unit_square};
    if (document_->failed()) {
        return made;
    }
    const ObjectNumber number = made.object.number;
    if (const auto* drawing = std::get_if<picture::Drawing>(&picture->content)) {
        made.space = write_drawing(number, *drawing);
    } else if (const auto* raster = std::get_if<picture::Raster>(&picture->content)) {
        write_pixels(number, *raster);
    } else {
        write_pixels(number, std::get<picture::Jpeg>(picture->content));
    }
    return made;
}

void PictureStore::write_pixels(ObjectNumber number, const picture::Raster& raster)
{
    std::string entries =
        image_entries(raster.width, raster.height, raster.bits, color_space(raster));
    append_predictor(entries, raster.width, raster.bits, channels(raster.samples));
    if (!raster.alpha.empty()) {
        const Reserved mask = document_->reserve();
        std::string levels = image_entries(raster.width, raster.height, 8, "/DeviceGray");
        append_predictor(levels, raster.width, 8, 1);
        document_->file.write_stream(mask.number, levels, raster.alpha, Filter::deflated);
        entries += "/SMask ";
        append_reference(entries, mask.number);
    }
    document_->file.write_stream(number, entries, raster.rows, Filter::deflated);
}

void PictureStore::write_pixels(ObjectNumber number, const picture::Jpeg& jpeg)
{
    const std::string_view space = jpeg.components == 1 ? "/DeviceGray" : "/DeviceRGB";
    document_->file.write_stream(number, image_entries(jpeg.width, jpeg.height, 8, space),
                                 jpeg.data, Filter::jpeg);
}

Size PictureStore::write_drawing(ObjectNumber number, const picture::Drawing& drawing)
{
    const Size space = enlarged(drawing.size);
    Canvas canvas{space.height};
    for (const picture::Shape& shape : fitted(drawing, {{}, space})) {
        pdf::draw(canvas, shape);
    }
    std::string entries = "/Type/XObject/Subtype/Form/BBox[0 0 ";
    append_hundredths(entries, to_hundredths(space.width));
    entries += ' ';
    append_hundredths(entries, to_hundredths(space.height));
    entries += "]/Resources<<>>";
    document_->file.write_stream(number, entries, canvas.content());
    return space;
}

} // namespace restitution::backends::pdf
