#include "read/png_decode.hpp"

#include "read/png_chunks.hpp"
#include "read/png_rows.hpp"
#include "read/read_picture_limits.hpp"

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

    /// Rows as png_rows.hpp knows them, none of them filtered.
    bool finish(png_uint_32 format, picture::RowBytes& rows)
    {
        image_.format = format;
        const std::size_t stride = rows.size / image_.height;
        for (std::size_t at = 0; at < rows.size; at += stride) {
            rows.bytes[at] = '\0';
        }
        return png_image_finish_read(&image_, nullptr, rows.bytes.get() + 1,
                                     static_cast<png_int_32>(stride), nullptr) != 0;
    }

    const png_image& image() const { return image_; }

private:
    png_image image_ = {};
};

Diagnostic damaged(const png_image& image)
{
    return {Severity::error,
            "picture.damaged",
            std::string{"is a damaged PNG: "} + image.message,
            {},
            {"export or download the picture again"}};
}

} // namespace

Result<picture::Raster> decode_png(std::string_view bytes)
{
    // Width and height stand at fixed places of the first chunk (PNG, third edition, 11.2.1):
    // libpng itself would call an empty or immense picture "invalid" and no more.
    if (bytes.size() >= 24) {
        const auto fits =
            check_pixels(big_endian(bytes.substr(16, 4)), big_endian(bytes.substr(20, 4)));
        if (!fits) {
            return fits.fault();
        }
    }
    PngRead png;
    if (!png.begin(bytes)) {
        return damaged(png.image());
    }
    const png_uint_32 format = png.image().format & (PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA);
    picture::Raster raster{png.image().width, png.image().height};
    if ((format & PNG_FORMAT_FLAG_COLOR) == 0) {
        raster.samples = picture::Samples::gray;
    }
    picture::RowBytes rows{
        raster.height *
        picture::row_size(raster.width, std::uint64_t{8} * PNG_IMAGE_PIXEL_CHANNELS(format))};
    if (!png.finish(format, rows)) {
        return damaged(png.image());
    }
    if ((format & PNG_FORMAT_FLAG_ALPHA) != 0) {
        return split_alpha(std::move(raster), std::move(rows));
    }
    raster.rows = picture::pack_rows(rows.view());
    return raster;
}

} // namespace restitution::read
