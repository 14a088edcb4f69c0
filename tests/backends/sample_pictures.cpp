#include "backends/sample_pictures.hpp"

#include "picture/packed_rows.hpp"

// jpeglib.h counts on stdio being there.
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace restitution::tests {

namespace {

char level(std::uint32_t at, std::uint32_t size)
{
    return static_cast<char>(static_cast<unsigned char>(at * 255 / (size > 1 ? size - 1 : 1)));
}

Bytes gradient_rows(std::uint32_t width, std::uint32_t height, int components)
{
    Bytes rows;
    for (std::uint32_t y = 0; y < height; ++y) {
        for (std::uint32_t x = 0; x < width; ++x) {
            rows += level(x, width);
            if (components == 3) {
                rows += level(y, height);
                rows += '\x40';
            }
        }
    }
    return rows;
}

/// Rows with "no filter" before each.
Bytes packed(const Bytes& samples, std::uint32_t height)
{
    const std::size_t stride = samples.size() / height;
    Bytes rows;
    for (std::size_t at = 0; at < samples.size(); at += stride) {
        rows += Bytes(1, '\0') + samples.substr(at, stride);
    }
    return picture::pack_rows(rows);
}

picture::PicturePtr named(std::string name, decltype(picture::Picture::content) content)
{
    return std::make_shared<picture::Picture>(
        picture::Picture{std::move(name), std::move(content)});
}

} // namespace

picture::PicturePtr gradient(std::uint32_t width, std::uint32_t height, bool with_alpha)
{
    picture::Raster raster{width, height};
    raster.rows = packed(gradient_rows(width, height, 3), height);
    if (with_alpha) {
        raster.alpha = packed(gradient_rows(width, height, 1), height);
    }
    return named("gradient.png", std::move(raster));
}

picture::PicturePtr checks(picture::Samples samples)
{
    constexpr std::uint32_t height = 8;
    picture::Raster raster{10, height, samples, 2};
    if (samples == picture::Samples::indexed) {
        raster.palette = {"\x0b\x2b\x45\xff\xff\xff(\\)\xcc\x33\0", 12};
    }
    // Turned over in odd rows, by the filter "up": 0xFF - 2 * byte is what the row above lacks.
    Bytes rows;
    for (std::uint32_t y = 0; y < height; ++y) {
        rows += y == 0 ? '\0' : '\x02';
        for (const char byte : checks_row) {
            const char lacking = static_cast<char>(0xFF - 2 * byte);
            rows += y == 0 ? byte : y % 2 == 1 ? lacking : static_cast<char>(-lacking);
        }
    }
    raster.rows = picture::pack_rows(rows);
    return named("checks.png", std::move(raster));
}

picture::PicturePtr jpeg_gradient(int components)
{
    constexpr std::uint32_t side = 32;
    Bytes rows = gradient_rows(side, side, components);

    jpeg_compress_struct encoder{};
    jpeg_error_mgr errors{};
    encoder.err = jpeg_std_error(&errors);
    jpeg_create_compress(&encoder);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&encoder, &data, &size);
    encoder.image_width = encoder.image_height = side;
    encoder.input_components = components;
    encoder.in_color_space = components == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&encoder);
    jpeg_start_compress(&encoder, TRUE);
    while (encoder.next_scanline < side) {
        auto* row = reinterpret_cast<JSAMPLE*>(rows.data()) +
                    encoder.next_scanline * side * static_cast<std::uint32_t>(components);
        jpeg_write_scanlines(&encoder, &row, 1);
    }
    jpeg_finish_compress(&encoder);
    picture::Jpeg jpeg{side, side, components, Bytes{reinterpret_cast<char*>(data), size}};
    jpeg_destroy_compress(&encoder);
    std::free(data);
    return named("gradient.jpg", std::move(jpeg));
}

picture::PicturePtr badge()
{
    picture::Drawing drawing;
    drawing.size = {Length::pt(24), Length::pt(24)};
    const Rect whole{{}, drawing.size};
    drawing.shapes.push_back(
        {picture::rounded_rectangle(whole, Length::pt(4)), Color{20, 60, 120}, {}, {}});
    drawing.shapes.push_back({picture::circle({Length::pt(12), Length::pt(12)}, Length::pt(7)),
                              {},
                              white,
                              Length::pt(2)});
    return named("badge.svg", std::move(drawing));
}

} // namespace restitution::tests
