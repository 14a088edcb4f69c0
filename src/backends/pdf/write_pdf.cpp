#include "backends/pdf/write_pdf.hpp"

#include "backends/pdf/catalog.hpp"
#include "backends/pdf/navigation.hpp"
#include "backends/pdf/page_writer.hpp"

namespace restitution::backends::pdf {

namespace {

Diagnostic library_fault(std::string what)
{
    return {Severity::error, "pdf.library", std::move(what)};
}

// All of them before the first is drawn: links point forwards too.
std::vector<HPDF_Page> add_pages(Document& document, const scene::Scene& scene)
{
    std::vector<HPDF_Page> pages;
    pages.reserve(scene.pages.size());
    for (std::size_t i = 0; i < scene.pages.size() && !document.failed(); ++i) {
        const HPDF_Page page = HPDF_AddPage(document.haru.get());
        if (page != nullptr) {
            HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(scene.page_size.width.in_pt()));
            HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(scene.page_size.height.in_pt()));
        }
        pages.push_back(page);
    }
    return pages;
}

std::vector<TaggedPage> draw_pages(PageWriter writer, const std::vector<HPDF_Page>& pages,
                                   const Document& document)
{
    std::vector<TaggedPage> drawn;
    drawn.reserve(pages.size());
    for (std::uint32_t i = 0; i < pages.size() && !document.failed(); ++i) {
        drawn.push_back({number_of(pages[i]), writer.write(i, pages[i])});
    }
    return drawn;
}

} // namespace

Result<Bytes> write_pdf(const scene::Scene& scene, const text::FontLibrary& library)
{
    Document document;
    const auto pages = add_pages(document, scene);
    FontStore fonts{document, library};
    PictureStore pictures{document};
    const auto tagged_pages = draw_pages({document, fonts, pictures, scene}, pages, document);
    if (document.failed()) {
        return library_fault(document.failure());
    }

    Navigation navigation{document, scene, pages};
    const auto tagged_links = navigation.add_links();
    navigation.add_outline();
    navigation.label_pages();
    if (!fonts.embed_all()) {
        return library_fault(fonts.failure());
    }
    const ObjectNumber root = document.reserve().number;
    describe(document, scene, root);
    if (document.failed()) {
        return library_fault(document.failure());
    }

    // libharu takes no more objects: from here on numbers are ours.
    const StructureWriter structure{scene, tagged_pages, tagged_links, root,
                                    document.haru.next_number()};
    document.entries(root) = structure.root_entries();
    document.file.number_packs_from(structure.end());
    document.write_graph();
    structure.write(document.file);
    return document.file.finish(number_of(document.haru.get()->catalog),
                                number_of(document.haru.get()->info));
}

} // namespace restitution::backends::pdf
