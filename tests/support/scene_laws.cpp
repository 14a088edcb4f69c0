#include "support/scene_laws.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace restitution::tests {

namespace {

using scene::Element;
using scene::ElementId;
using scene::Kid;
using scene::Mark;
using scene::Page;
using scene::Role;
using scene::Scene;
using Faults = std::vector<std::string>;

// Positions of glyphs are rounded to whole EMU once per run.
constexpr Length rounding = Length::emu(200);

Rect grown(const Rect& rect, Length by)
{
    return rect.inset({-by, -by, -by, -by});
}

std::string show(const Rect& rect)
{
    return fmt::format("{:.1f},{:.1f} {:.1f}x{:.1f}", rect.left().in_pt(), rect.top().in_pt(),
                       rect.size.width.in_pt(), rect.size.height.in_pt());
}

Rect extent_of(const scene::Item& item, const text::FontLibrary& fonts)
{
    struct Extent {
        const text::FontLibrary& fonts;
        Rect operator()(const scene::GlyphRun& run) const { return extent(run, fonts); }
        Rect operator()(const picture::Shape& shape) const { return picture::bounds(shape.path); }
        Rect operator()(const scene::PlacedPicture& placed) const { return placed.frame; }
    };
    return std::visit(Extent{fonts}, item);
}

/// A soft hyphen stands for one that the engine added.
std::string without_hyphens(std::string text)
{
    constexpr std::string_view hyphen = "\u00AD";
    for (auto at = text.find(hyphen); at != std::string::npos; at = text.find(hyphen, at)) {
        text.erase(at, hyphen.size());
    }
    return text;
}

void check_marks(const Page& page, std::size_t number, Faults& faults)
{
    std::uint32_t next = 0;
    for (const Mark& mark : page.marks) {
        if (mark.first_item != next || mark.item_count == 0) {
            faults.push_back(fmt::format("page {}: marks leave a gap or overlap", number));
        }
        next = mark.first_item + mark.item_count;
        if ((mark.element == scene::no_element) == (mark.artifact == scene::Artifact::none)) {
            faults.push_back(fmt::format("page {}: a mark is both or neither", number));
        }
    }
    if (next != page.items.size()) {
        faults.push_back(fmt::format("page {}: items without a mark", number));
    }
}

void check_tree(const Scene& scene, Faults& faults)
{
    std::vector<int> seen(scene.structure.elements.size(), 0);
    std::set<std::pair<std::uint32_t, std::uint32_t>> marks;
    for (ElementId id = 0; id < scene.structure.elements.size(); ++id) {
        for (const Kid& kid : scene.structure.elements[id].kids) {
            if (kid.kind == Kid::Kind::element) {
                ++seen[kid.index];
                if (scene.structure.elements[kid.index].parent != id) {
                    faults.push_back(fmt::format("element {} has another parent", kid.index));
                }
            } else if (!marks.emplace(kid.page, kid.index).second ||
                       scene.pages[kid.page].marks[kid.index].element != id) {
                faults.push_back(fmt::format("mark {} of page {} is held twice or by another",
                                             kid.index, kid.page));
            }
        }
    }
    std::size_t tagged = 0;
    for (const Page& page : scene.pages) {
        tagged += static_cast<std::size_t>(std::ranges::count_if(
            page.marks, [](const Mark& mark) { return mark.element != scene::no_element; }));
    }
    if (tagged != marks.size()) {
        faults.push_back("a tagged mark is held by no element");
    }
    for (std::size_t id = 1; id < seen.size(); ++id) {
        if (seen[id] != 1) {
            faults.push_back(fmt::format("element {} is a kid {} times", id, seen[id]));
        }
    }
}

bool is_heading(Role role)
{
    return role >= Role::h1 && role <= Role::h6;
}

bool is_allowed(Role parent, Role kid)
{
    switch (kid) {
    case Role::list_item:
        return parent == Role::list;
    case Role::label:
    case Role::list_body:
        return parent == Role::list_item;
    case Role::table_row:
        return parent == Role::table;
    case Role::table_header:
    case Role::table_cell:
        return parent == Role::table_row;
    default:
        return parent != Role::list && parent != Role::list_item && parent != Role::table_row &&
               (parent != Role::table || kid == Role::caption);
    }
}

void check_roles(const Scene& scene, ElementId id, int& heading, Faults& faults)
{
    const Element& element = scene.structure.elements[id];
    if (is_heading(element.role)) {
        const int level = static_cast<int>(element.role) - static_cast<int>(Role::h1) + 1;
        if (level > heading + 1) {
            faults.push_back(fmt::format("H{} follows H{}", level, heading));
        }
        heading = level;
    }
    if (element.role == Role::figure && element.alternative.empty()) {
        faults.push_back(fmt::format("figure {} has no alternative", id));
    }
    for (const Kid& kid : element.kids) {
        if (kid.kind == Kid::Kind::element) {
            const Role role = scene.structure.elements[kid.index].role;
            if (!is_allowed(element.role, role)) {
                faults.push_back(
                    fmt::format("{} in {}", scene::to_text(role), scene::to_text(element.role)));
            }
            check_roles(scene, kid.index, heading, faults);
        }
    }
}

/// Rows of one table all cover the same number of columns.
void check_table(const Scene& scene, const Element& table, Faults& faults)
{
    std::vector<int> below; // how many more rows each column is covered by a cell above
    std::size_t columns = 0;
    for (const Kid& kid : table.kids) {
        const Element& row = scene.structure.elements[kid.index];
        if (row.role != Role::table_row) {
            continue;
        }
        std::size_t covered = 0;
        std::vector<int> next;
        for (const int rows : below) {
            covered += rows > 0 ? 1 : 0;
        }
        for (int& rows : below) {
            rows = std::max(0, rows - 1);
        }
        for (const Kid& cell_kid : row.kids) {
            const Element& cell = scene.structure.elements[cell_kid.index];
            covered += cell.column_span;
            for (int i = 0; i < cell.column_span; ++i) {
                next.push_back(cell.row_span - 1);
            }
        }
        below.insert(below.end(), next.begin(), next.end());
        std::erase(below, 0);
        columns = columns == 0 ? covered : columns;
        if (covered != columns) {
            faults.push_back(fmt::format("a row of {} columns in a table of {}", covered, columns));
        }
    }
    if (!below.empty()) {
        faults.push_back("a cell spans more rows than there are");
    }
}

void check_frames(const Page& page, std::size_t number, const layouts::Master& master,
                  Faults& faults)
{
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const scene::BlockFrame& one = page.frames[i];
        const layouts::Region* region = layouts::find_region(master, one.region);
        if (region == nullptr || !region->frame.contains(one.frame)) {
            faults.push_back(fmt::format("page {}: block {} leaves region '{}'", number,
                                         show(one.frame), one.region));
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (one.frame.overlaps(page.frames[j].frame)) {
                faults.push_back(fmt::format("page {}: blocks {} and {} overlap", number,
                                             show(one.frame), show(page.frames[j].frame)));
            }
        }
    }
}

void check_items(const Page& page, std::size_t number, const layouts::Layout& layout,
                 const layouts::Master& master, const text::FontLibrary& fonts, Faults& faults)
{
    const Rect paper = grown({{}, layout.page}, rounding);
    for (const Mark& mark : page.marks) {
        for (std::uint32_t i = mark.first_item; i < mark.first_item + mark.item_count; ++i) {
            const Rect covered = extent_of(page.items[i], fonts);
            if (covered.size.width == Length{}) {
                continue; // a space alone
            }
            const bool inside =
                std::ranges::any_of(master.regions, [&](const layouts::Region& region) {
                    return grown(region.frame, rounding).contains(covered);
                });
            const bool content =
                mark.element != scene::no_element || mark.artifact == scene::Artifact::layout;
            if (!paper.contains(covered) || (content && !inside)) {
                const auto* run = std::get_if<scene::GlyphRun>(&page.items[i]);
                faults.push_back(fmt::format("page {}: item at {} leaves its region: {}", number,
                                             show(covered), run != nullptr ? run->text : ""));
            }
        }
    }
}

void check_links(const Scene& scene, const Page& page, std::size_t number, Faults& faults)
{
    for (const scene::Link& link : page.links) {
        const bool tagged = link.element < scene.structure.elements.size() &&
                            scene.structure.elements[link.element].role == Role::link;
        if (!tagged || link.description.empty() || link.destination >= scene.pages.size()) {
            faults.push_back(fmt::format("page {}: link '{}' has no tag, words or page", number,
                                         link.description));
        }
    }
}

} // namespace

Rect extent(const scene::GlyphRun& run, const text::FontLibrary& fonts)
{
    const text::FontMetrics& metrics = fonts.font(run.font).metrics();
    const auto is_space = [&](const scene::Glyph& glyph) { return run.text[glyph.cluster] == ' '; };
    // The space that ends a line may hang over its end.
    const auto first = std::ranges::find_if_not(run.glyphs, is_space);
    const auto last = std::find_if_not(run.glyphs.rbegin(), std::reverse_iterator{first}, is_space);
    std::int64_t before = 0;
    std::int64_t advance = 0;
    for (auto glyph = run.glyphs.begin(); glyph != last.base(); ++glyph) {
        (glyph < first ? before : advance) += glyph->advance;
    }
    const std::int64_t em = metrics.units_per_em;
    const Length top = run.origin.y - run.size * metrics.ascent / em;
    return {{run.origin.x + run.size * before / em, top},
            {run.size * advance / em, run.size * (metrics.ascent - metrics.descent) / em}};
}

std::vector<std::string> broken_laws(const Scene& scene, const layouts::Layout& layout,
                                     const text::FontLibrary& fonts)
{
    Faults faults;
    for (std::size_t i = 0; i < scene.pages.size(); ++i) {
        const Page& page = scene.pages[i];
        const layouts::Master* master = layout.master(page.master);
        if (master == nullptr) {
            faults.push_back(fmt::format("page {} has no master", i));
            continue;
        }
        check_marks(page, i, faults);
        check_frames(page, i, *master, faults);
        check_items(page, i, layout, *master, fonts, faults);
        check_links(scene, page, i, faults);
    }
    check_tree(scene, faults);
    int heading = 0;
    check_roles(scene, 0, heading, faults);
    for (const Element& element : scene.structure.elements) {
        if (element.role == Role::table) {
            check_table(scene, element, faults);
        }
    }
    faults.resize(std::min<std::size_t>(faults.size(), 10));
    return faults;
}

std::string difference(std::string_view found, std::string_view expected)
{
    if (found == expected) {
        return {};
    }
    const auto parts = std::ranges::mismatch(found, expected);
    const auto at = static_cast<std::size_t>(parts.in1 - found.begin());
    const std::size_t from = at < 40 ? 0 : at - 40;
    return fmt::format("at byte {}: found '{}', expected '{}'", at, found.substr(from, 120),
                       expected.substr(from, 120));
}

std::string read_aloud(const Scene& scene, ElementId id)
{
    std::string words;
    for (const Kid& kid : scene.structure.elements[id].kids) {
        if (kid.kind == Kid::Kind::element) {
            const bool drawn = scene.structure.elements[kid.index].role == Role::figure;
            words += drawn ? "" : read_aloud(scene, kid.index);
            continue;
        }
        const Page& page = scene.pages[kid.page];
        const Mark& mark = page.marks[kid.index];
        for (std::uint32_t i = mark.first_item; i < mark.first_item + mark.item_count; ++i) {
            if (const auto* run = std::get_if<scene::GlyphRun>(&page.items[i])) {
                words += without_hyphens(run->text);
            }
        }
    }
    return words;
}

std::string read_furniture(const Page& page)
{
    std::string words;
    for (const Mark& mark : page.marks) {
        if (mark.artifact == scene::Artifact::none) {
            continue;
        }
        for (std::uint32_t i = mark.first_item; i < mark.first_item + mark.item_count; ++i) {
            if (const auto* run = std::get_if<scene::GlyphRun>(&page.items[i])) {
                words += run->text;
            }
        }
        words += '|';
    }
    return words;
}

} // namespace restitution::tests
