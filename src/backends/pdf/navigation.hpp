#pragma once

#include "backends/pdf/document.hpp"
#include "backends/pdf/structure_writer.hpp"
#include "scene/scene.hpp"

#include <vector>

namespace restitution::backends::pdf {

/// The ways through a document: links on pages, the outline, page labels.
///
/// Errors:  once the document has failed, calls do nothing.
class Navigation {
public:
    Navigation(Document& document, const scene::Scene& scene, std::vector<HPDF_Page> pages);

    /// Adds the links of every page; their keys in the parent tree follow the pages'.
    std::vector<TaggedLink> add_links();
    void add_outline();
    void label_pages();

private:
    HPDF_Annotation annotate(const scene::Link& link, HPDF_Page page);
    /// One destination per page, made when first asked for.
    HPDF_Destination destination(std::uint32_t page);

    Document* document_;
    const scene::Scene* scene_;
    std::vector<HPDF_Page> pages_;
    std::vector<HPDF_Destination> destinations_;
};

} // namespace restitution::backends::pdf
