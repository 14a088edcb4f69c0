#include "backends/pdf/navigation.hpp"

#include "backends/pdf/uri.hpp"

#include <algorithm>

namespace restitution::backends::pdf {

namespace {

// Printed with the page: PDF/A asks for it. Source: ISO 19005-2, 6.3.2.
constexpr std::string_view printed_without_border = "/F 4/Border[0 0 0]";

HPDF_REAL points(Length length)
{
    return static_cast<HPDF_REAL>(length.in_pt());
}

HPDF_Rect haru_rect(const Rect& rect, Length page_height)
{
    return {points(rect.left()), points(page_height - rect.bottom()), points(rect.right()),
            points(page_height - rect.top())};
}

} // namespace

Navigation::Navigation(Document& document, const scene::Scene& scene, std::vector<HPDF_Page> pages)
    : document_{&document}, scene_{&scene}, pages_{std::move(pages)}, destinations_(pages_.size())
{
}

HPDF_Destination Navigation::destination(std::uint32_t page)
{
    HPDF_Destination& found = destinations_[page];
    if (found == nullptr) {
        found = HPDF_Page_CreateDestination(pages_[page]);
        if (found != nullptr) {
            HPDF_Destination_SetFit(found);
        }
    }
    return found;
}

HPDF_Annotation Navigation::annotate(const scene::Link& link, HPDF_Page page)
{
    const HPDF_Rect area = haru_rect(link.area, scene_->page_size.height);
    return link.uri.empty()
               ? HPDF_Page_CreateLinkAnnot(page, area, destination(link.destination))
               : HPDF_Page_CreateURILinkAnnot(page, area, to_ascii_uri(link.uri).c_str());
}

std::vector<TaggedLink> Navigation::add_links()
{
    std::vector<TaggedLink> added;
    for (std::uint32_t page = 0; page < pages_.size(); ++page) {
        for (const scene::Link& link : scene_->pages[page].links) {
            const HPDF_Annotation annotation = annotate(link, pages_[page]);
            if (annotation == nullptr) {
                return added;
            }
            const ObjectNumber number = number_of(annotation);
            std::string& entries = document_->entries(number);
            entries += printed_without_border;
            entries += "/Contents";
            append_text(entries, link.description);
            entries += "/StructParent ";
            append_integer(entries, static_cast<std::int64_t>(pages_.size() + added.size()));
            added.push_back({number, page, link.element});
        }
    }
    return added;
}

void Navigation::add_outline()
{
    // Open ancestors of the next entry, by level; an entry that skips a level
    // hangs below the last one that is there.
    std::vector<HPDF_Outline> ancestors;
    for (const scene::OutlineEntry& entry : scene_->outline) {
        const auto level = static_cast<std::size_t>(std::max(entry.level, 1));
        ancestors.resize(std::min(ancestors.size(), level - 1));
        const HPDF_Outline parent = ancestors.empty() ? nullptr : ancestors.back();
        const HPDF_Outline made = HPDF_CreateOutline(document_->haru.get(), parent, "", nullptr);
        if (made == nullptr) {
            return;
        }
        HPDF_Outline_SetDestination(made, destination(entry.page));
        // libharu's own encoder loses characters beyond the basic plane.
        HPDF_Dict_RemoveElement(made, "Title");
        std::string& entries = document_->entries(number_of(made));
        entries += "/Title";
        append_text(entries, entry.title);
        ancestors.push_back(made);
    }
    if (!scene_->outline.empty()) {
        HPDF_SetPageMode(document_->haru.get(), HPDF_PAGE_MODE_USE_OUTLINE);
    }
}

void Navigation::label_pages()
{
    HPDF_AddPageLabel(document_->haru.get(), 0, HPDF_PAGE_NUM_STYLE_DECIMAL, 1, nullptr);
}

} // namespace restitution::backends::pdf
