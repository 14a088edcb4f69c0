#include "read/read_png.hpp"

#include "read/png_chunks.hpp"
#include "read/png_decode.hpp"
#include "read/png_rows.hpp"

namespace restitution::read {

namespace {

using picture::Raster;
using picture::Samples;

Samples samples_of(PngColor color)
{
    switch (color) {
    case PngColor::rgb:
    case PngColor::rgba:
        return Samples::rgb;
    case PngColor::indexed:
        return Samples::indexed;
    case PngColor::gray:
    case PngColor::gray_alpha:
        break;
    }
    return Samples::gray;
}

std::optional<Raster> take_rows(PngChunks chunks)
{
    const PngHeader& header = chunks.header;
    Raster raster{header.width, header.height, samples_of(header.color), header.bits};
    if (raster.samples == Samples::indexed) {
        // Black behind the last color: then no sample, however wrong, points at nothing.
        chunks.palette.resize(std::size_t{3} << header.bits, '\0');
        raster.palette = std::move(chunks.palette);
    }
    if (header.color != PngColor::rgba && header.color != PngColor::gray_alpha) {
        return keep_rows(std::move(raster), std::move(chunks.data));
    }
    const std::size_t row_size =
        picture::row_size(raster.width, std::uint64_t{8} * (channels(raster.samples) + 1));
    auto rows = picture::unpack_rows(chunks.data, raster.height * row_size);
    if (!rows || !has_filters(rows->view(), row_size)) {
        return std::nullopt;
    }
    return split_alpha(std::move(raster), std::move(*rows));
}

} // namespace

Result<Raster> read_png(std::string_view bytes)
{
    if (auto chunks = find_png_chunks(bytes)) {
        if (auto raster = take_rows(std::move(*chunks))) {
            return std::move(*raster);
        }
    }
    return decode_png(bytes);
}

} // namespace restitution::read
