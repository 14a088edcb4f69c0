#pragma once

#include "picture/picture.hpp"

namespace restitution::tests {

/// What a reader of the PDF makes of a raster: rows unpacked, unfiltered and spread out.
///
/// Shape:   rgb has three bytes a pixel, alpha one or is empty; both are empty when the rows
///          are not what picture.hpp says.
struct RasterPixels {
    Bytes rgb;
    Bytes alpha;
};

RasterPixels raster_pixels(const picture::Raster& raster);

} // namespace restitution::tests
