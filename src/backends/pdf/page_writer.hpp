#pragma once

#include "backends/pdf/document.hpp"
#include "backends/pdf/font_store.hpp"
#include "backends/pdf/marked_content.hpp"
#include "backends/pdf/picture_store.hpp"
#include "scene/scene.hpp"

namespace restitution::backends::pdf {

/// Draws pages, one after the other, each into the file as it is done.
///
/// Errors:  after failed() of the document nothing more is drawn.
class PageWriter {
public:
    PageWriter(Document& document, FontStore& fonts, PictureStore& pictures,
               const scene::Scene& scene)
        : document_{&document}, fonts_{&fonts}, pictures_{&pictures}, scene_{&scene}
    {
    }

    /// `index` is also the page's key in the parent tree.
    PageTags write(std::uint32_t index, HPDF_Page page);

private:
    Document* document_;
    FontStore* fonts_;
    PictureStore* pictures_;
    const scene::Scene* scene_;
};

} // namespace restitution::backends::pdf
