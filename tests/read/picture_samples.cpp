#include "read/picture_samples.hpp"

#include "read/read_picture.hpp"

#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <png.h>
#include <vector>

namespace restitution::tests {

namespace {

std::vector<unsigned char> gradient(std::size_t width, std::size_t height, std::size_t channels)
{
    std::vector<unsigned char> pixels;
    for (std::size_t i = 0; i < width * height * channels; ++i) {
        pixels.push_back(static_cast<unsigned char>(i * 7 % 251));
    }
    return pixels;
}

} // namespace

std::string sample_png(std::uint32_t width, std::uint32_t height, std::uint32_t png_format)
{
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = png_format;
    image.colormap_entries = 256;
    const std::size_t bytes = PNG_IMAGE_SIZE(image);
    const auto pixels = gradient(bytes, 1, 1);
    const auto colors = gradient(256 * 4, 1, 1);
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&image, nullptr, &size, 0, pixels.data(), 0, colors.data());
    std::string png(size, '\0');
    png_image_write_to_memory(&image, png.data(), &size, 0, pixels.data(), 0, colors.data());
    return png;
}

std::string png_head(std::uint32_t width, std::uint32_t height)
{
    std::string head{"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16};
    for (const std::uint32_t number : {width, height}) {
        for (const int shift : {24, 16, 8, 0}) {
            head += static_cast<char>(number >> shift & 0xFF);
        }
    }
    return head + std::string{"\x08\x02\0\0\0\0\0\0\0", 9};
}

std::string sample_jpeg(std::uint32_t width, std::uint32_t height, int components, bool progressive)
{
    jpeg_compress_struct info = {};
    jpeg_error_mgr errors = {};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &data, &size);
    info.image_width = width;
    info.image_height = height;
    info.input_components = components;
    info.in_color_space = components == 1 ? JCS_GRAYSCALE : components == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&info);
    if (progressive) {
        jpeg_simple_progression(&info);
    }
    jpeg_start_compress(&info, TRUE);
    auto pixels = gradient(width, height, static_cast<std::size_t>(components));
    while (info.next_scanline < height) {
        JSAMPROW row = pixels.data() + std::size_t{info.next_scanline} * width *
                                           static_cast<std::size_t>(components);
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    std::string jpeg{reinterpret_cast<const char*>(data), size};
    jpeg_destroy_compress(&info);
    std::free(data);
    return jpeg;
}

std::string with_segment(std::string jpeg, unsigned char marker, const std::string& body)
{
    const std::size_t length = body.size() + 2;
    const std::string head{'\xff', static_cast<char>(marker), static_cast<char>(length >> 8),
                           static_cast<char>(length & 0xFF)};
    return jpeg.insert(2, head + body);
}

picture::PicturePtr read_sample(const std::string& bytes, Diagnostics& faults,
                                const std::string& name)
{
    return read::read_picture({name, bytes}, {}, faults);
}

std::string code_of(const std::string& bytes)
{
    Diagnostics faults;
    const auto picture = read_sample(bytes, faults);
    if ((picture == nullptr) != faults.has_errors()) {
        return "a picture, or a fault, that should not be there";
    }
    return faults.all().empty() ? "" : std::string{faults.all().front().code};
}

} // namespace restitution::tests
