#include "read/png_decode.hpp"

#include "read/read_picture_limits.hpp"

#include <algorithm>
#include <png.h>

namespace restitution::read {

namespace {

/// One read through libpng's simplified interface, which keeps its error jumps to itself.
///
/// After a failed call libpng has released what it held and left a text in `message`.
class PngRead {
public:
    PngRead() { image_.version = PNG_IMAGE_VERSION; }
    ~PngRead() { png_image_free(&image_); }
    PngRead(const PngRead&) = delete;
    PngRead& operator=(const PngRead&) = delete;

    bool begin(std::string_view bytes)
    {
        if (png_image_begin_read_from_memory(&image_, bytes.data(), bytes.size()) == 0) {
            return false;
        }
        // Else 16-bit pictures without a stated gamma would be taken for linear light.
        image_.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
        return true;
    }

    bool finish(png_uint_32 format, Bytes& pixels)
    {
        image_.format = format;
        pixels.resize(PNG_IMAGE_SIZE(image_));
        return png_image_finish_read(&image_, nullptr, pixels.data(), 0, nullptr) != 0;
    }

    const png_image& image() const { return image_; }

private:
    png_image image_ = {};
};

/// Takes every fourth byte out of RGBA pixels; nothing when all of them are opaque.
Bytes split_alpha(Bytes& pixels)
{
    const std::size_t count = pixels.size() / 4;
    Bytes alpha(count, '\0');
    for (std::size_t i = 0; i < count; ++i) {
        alpha[i] = pixels[4 * i + 3];
        std::copy_n(pixels.begin() + static_cast<std::ptrdiff_t>(4 * i), 3,
                    pixels.begin() + static_cast<std::ptrdiff_t>(3 * i));
    }
    pixels.resize(3 * count);
    const bool opaque = std::all_of(alpha.begin(), alpha.end(), [](char a) { return a == '\xff'; });
    return opaque ? Bytes{} : alpha;
}

Diagnostic damaged(const png_image& image)
{
    return {Severity::error,
            "picture.damaged",
            std::string{"is a damaged PNG: "} + image.message,
            {},
            {"export or download the picture again"}};
}

/// Width and height stand at fixed places of the first chunk: libpng itself would call an
/// empty or immense picture "invalid" and no more.
/// Source: PNG, third edition, 11.2.1.
std::uint64_t big_endian(std::string_view bytes, std::size_t at)
{
    std::uint64_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    }
    return number;
}

} // namespace

Result<picture::Raster> decode_png(std::string_view bytes)
{
    if (bytes.size() >= 24) {
        if (const auto fits = check_pixels(big_endian(bytes, 16), big_endian(bytes, 20)); !fits) {
            return fits.fault();
        }
    }
    PngRead png;
    if (!png.begin(bytes)) {
        return damaged(png.image());
    }
    picture::Raster raster;
    raster.width = png.image().width;
    raster.height = png.image().height;
    const bool see_through = (png.image().format & PNG_FORMAT_FLAG_ALPHA) != 0;
    if (!png.finish(see_through ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB, raster.rgb)) {
        return damaged(png.image());
    }
    if (see_through) {
        raster.alpha = split_alpha(raster.rgb);
    }
    return raster;
}

} // namespace restitution::read
