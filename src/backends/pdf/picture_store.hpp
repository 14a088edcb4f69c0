#pragma once

#include "backends/pdf/canvas.hpp"
#include "backends/pdf/document.hpp"
#include "picture/picture.hpp"
#include "scene/scene.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace restitution::backends::pdf {

/// The pictures of one document, each written when it is first placed.
///
/// Law:     equal pictures are written once, however often they are placed or loaded.
class PictureStore {
public:
    explicit PictureStore(Document& document) : document_{&document} {}

    void draw(Canvas& canvas, const scene::PlacedPicture& placed, HPDF_Page page);

private:
    /// space:  the size a picture has by itself, before it is scaled to its frame.
    struct Written {
        picture::PicturePtr picture;
        Reserved object;
        Size space;
    };

    const Written& written(const picture::PicturePtr& picture);
    Written write(const picture::PicturePtr& picture);
    void write_pixels(ObjectNumber number, const picture::Raster& raster);
    void write_pixels(ObjectNumber number, const picture::Jpeg& jpeg);
    Size write_drawing(ObjectNumber number, const picture::Drawing& drawing);

    Document* document_;
    std::vector<Written> all_;
    std::unordered_map<const picture::Picture*, std::size_t> by_address_;
};

} // namespace restitution::backends::pdf
