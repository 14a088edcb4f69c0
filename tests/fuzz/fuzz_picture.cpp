#include "picture/packed_rows.hpp"
#include "picture/picture.hpp"
#include "read/read_picture.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace restitution;

namespace {

// What a picture promises to whoever draws it.
bool holds(const Bytes& packed, const picture::Raster& raster, std::uint32_t pixel_bits)
{
    const auto size = raster.height * picture::row_size(raster.width, pixel_bits);
    return picture::unpack_rows(packed, size).has_value();
}

bool is_whole(const picture::Raster& raster)
{
    const bool indexed = raster.samples == picture::Samples::indexed;
    return raster.width > 0 && raster.height > 0 &&
           raster.palette.size() == (indexed ? std::size_t{3} << raster.bits : 0) &&
           holds(raster.rows, raster, raster.bits * channels(raster.samples)) &&
           (raster.alpha.empty() || holds(raster.alpha, raster, 8));
}

bool is_whole(const picture::Jpeg& jpeg)
{
    return jpeg.width > 0 && jpeg.height > 0 && (jpeg.components == 1 || jpeg.components == 3) &&
           jpeg.data.starts_with("\xff\xd8");
}

bool is_whole(const picture::Drawing& drawing)
{
    return drawing.size.width > Length{} && drawing.size.height > Length{} &&
           !drawing.shapes.empty();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const SourceFile file{"fuzz.png", {reinterpret_cast<const char*>(data), size}};
    Diagnostics faults;
    const auto picture = read::read_picture(file, {}, faults);
    if ((picture == nullptr) != faults.has_errors()) {
        std::abort(); // a refusal must say why, and an accepted picture must have no errors
    }
    if (picture && !std::visit([](const auto& one) { return is_whole(one); }, picture->content)) {
        std::abort();
    }
    return 0;
}
