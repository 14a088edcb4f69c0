#include "typeset/typeset.hpp"

#include "base/one_line.hpp"
#include "typeset/even_headings.hpp"
#include "typeset/furniture.hpp"
#include "typeset/place_sheet.hpp"
#include "typeset/tell_words.hpp"
#include "typeset/weigh_publication.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace restitution::typeset {

namespace {

using publication::Publication;
using publication::Sheet;

std::set<std::string_view> anchors_of(const Publication& publication)
{
    std::set<std::string_view> anchors;
    for (const Sheet& sheet : publication.sheets) {
        if (!sheet.anchor.empty()) {
            anchors.insert(sheet.anchor);
        }
    }
    return anchors;
}

class Typesetter {
public:
    Typesetter(const Publication& publication, const layouts::Layout& layout,
               text::FontLibrary& fonts, Diagnostics& faults)
        : publication_{publication}, anchors_{anchors_of(publication)},
          context_{layout, fonts, faults, publication.properties.language, anchors_}
    {
        scene_.properties = publication.properties;
        scene_.page_size = layout.page;
    }

    scene::Scene run()
    {
        for (const Sheet& sheet : publication_.sheets) {
            place(sheet);
        }
        lead_links();
        paint_fields();
        even_headings(scene_.structure);
        return std::move(scene_);
    }

private:
    /// What a page's furniture needs to know of it.
    struct PageNote {
        const layouts::Master* master;
        std::size_t section;
    };

    void place(const Sheet& sheet)
    {
        const auto page = static_cast<std::uint32_t>(scene_.pages.size());
        if (sheet.outline == 1 && sheet.section != 0) {
            section_titles_[sheet.section] = outline_title(sheet);
        }
        const Masters masters =
            place_sheet(sheet, publication_.continued, section_of(sheet), context_, scene_, links_);
        for (const layouts::Master* master : masters) {
            page_notes_.push_back({master, sheet.section});
        }
        if (masters.empty()) {
            return;
        }
        if (!sheet.anchor.empty()) {
            pages_.emplace(sheet.anchor, page);
        }
        if (sheet.outline > 0) {
            scene_.outline.push_back({sheet.outline, outline_title(sheet), page});
        }
    }

    static std::string outline_title(const Sheet& sheet)
    {
        return on_one_line(sheet.outline_title.empty() ? publication::to_plain(sheet.title)
                                                       : sheet.outline_title);
    }

    scene::ElementId section_of(const Sheet& sheet)
    {
        if (sheet.section == 0) {
            return 0;
        }
        const auto known = sections_.find(sheet.section);
        if (known != sections_.end()) {
            return known->second;
        }
        const scene::ElementId section = scene_.structure.add(0, scene::Role::section);
        scene_.structure.elements[section].title = section_titles_[sheet.section];
        sections_.emplace(sheet.section, section);
        return section;
    }

    void lead_links()
    {
        for (const OpenLink& open : links_) {
            const auto page = pages_.find(open.anchor);
            if (page != pages_.end()) {
                scene_.pages[open.page].links[open.link].destination = page->second;
            }
        }
    }

    void paint_fields()
    {
        Fields fields{publication_, context_};
        for (std::uint32_t page = 0; page < scene_.pages.size(); ++page) {
            const auto& [master, section] = page_notes_[page];
            const auto title = section_titles_.find(section);
            fields.paint(*master, scene_.pages.size(),
                         title == section_titles_.end() ? std::string_view{} : title->second,
                         {scene_, page});
        }
    }

    const Publication& publication_;
    std::set<std::string_view> anchors_;
    Context context_;
    scene::Scene scene_;
    std::vector<OpenLink> links_;
    std::vector<PageNote> page_notes_;
    std::map<std::string_view, std::uint32_t> pages_;
    std::map<std::size_t, scene::ElementId> sections_;
    std::map<std::size_t, std::string> section_titles_;
};

void report_overweight(const Sheet& sheet, Diagnostics& faults)
{
    faults.error(
        "typeset.too-long",
        fmt::format("here the document passes {} million letters, a paragraph, item or "
                    "cell counting for {} more",
                    publication::heaviest / 1'000'000, publication::weight_of_piece),
        sheet.where,
        {"show fewer answers, or charts of fewer options: the workbook still has them all"});
}

} // namespace

scene::Scene typeset(const publication::Publication& publication, const layouts::Layout& layout,
                     text::FontLibrary& fonts, Diagnostics& faults)
{
    if (const Sheet* sheet = find_overweight(publication)) {
        report_overweight(*sheet, faults);
        return {};
    }
    Diagnostics told;
    scene::Scene scene = Typesetter{publication, layout, fonts, told}.run();
    tell_words_once(told, faults);
    return scene;
}

} // namespace restitution::typeset
