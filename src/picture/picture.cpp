#include "picture/picture.hpp"

namespace restitution::picture {

namespace {

double shape_of(const Raster& raster)
{
    return static_cast<double>(raster.width) / raster.height;
}

double shape_of(const Jpeg& jpeg)
{
    return static_cast<double>(jpeg.width) / jpeg.height;
}

double shape_of(const Drawing& drawing)
{
    return ratio(drawing.size.width, drawing.size.height);
}

std::size_t size_of(const Raster& raster)
{
    return raster.palette.size() + raster.rows.size() + raster.alpha.size();
}

std::size_t size_of(const Jpeg& jpeg)
{
    return jpeg.data.size();
}

std::size_t size_of(const Drawing&)
{
    return 0;
}

} // namespace

std::size_t size_in_bytes(const Picture& picture)
{
    return std::visit([](const auto& content) { return size_of(content); }, picture.content);
}

double aspect_ratio(const Picture& picture)
{
    return std::visit([](const auto& content) { return shape_of(content); }, picture.content);
}

Rect fit(const Picture& picture, const Rect& frame)
{
    const double wanted = aspect_ratio(picture);
    const bool wide = wanted > ratio(frame.size.width, frame.size.height);
    const Size size = wide ? Size{frame.size.width, frame.size.width.scaled(1 / wanted)}
                           : Size{frame.size.height.scaled(wanted), frame.size.height};
    return {{frame.left() + (frame.size.width - size.width) / 2,
             frame.top() + (frame.size.height - size.height) / 2},
            size};
}

} // namespace restitution::picture
