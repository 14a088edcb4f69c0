#include "read/layout_masters.hpp"

#include "base/did_you_mean.hpp"
#include "read/named.hpp"
#include "read/read_picture.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace restitution::read {

namespace {

using layouts::Align;
using layouts::Anchor;
using layouts::Fill;
using layouts::Layout;
using layouts::Master;

constexpr std::size_t largest_picture = 16U << 20U;

/// A master a composer asks for, and the regions it fills there.
struct Needed {
    std::string_view master;
    std::array<std::string_view, 3> regions;
};

constexpr std::array<Needed, 10> needed_by_deck{{
    {"waiting", {"title", "body", "picture"}},
    {"cover", {"title", "details"}},
    {"cover-logos", {"title", "details", "logos"}},
    {"agenda", {"title", "body"}},
    {"section", {"number", "title"}},
    {"content", {"title", "body"}},
    {"content-aside", {"title", "body", "aside"}},
    {"statement", {"title", "body"}},
    {"closing", {"title", "body"}},
    {"annex", {"title", "body"}},
}};

const std::vector<std::string> field_names{"short-title", "title", "date",   "group",
                                           "page",        "pages", "section"};

constexpr std::array<std::string_view, 3> anchor_names{"top", "middle", "bottom"};
constexpr std::array<std::string_view, 2> fill_names{"even", "full"};

/// Reads the children of one master element.
class MasterReader {
public:
    MasterReader(const LayoutValues& values, const Root& folder, const Layout& layout)
        : values_{values}, folder_{folder}, page_{{}, layout.page}
    {
    }

    Master read(pugi::xml_node node) const
    {
        Master master;
        master.name = node.attribute("name").value();
        master.where = span(node);
        if (node.attribute("background")) {
            master.background = values_.color(node, "background");
        }
        if (node.attribute("ink")) {
            master.ink = values_.color(node, "ink");
        }
        master.continued_by = node.attribute("continued-by").value();
        for (const pugi::xml_node child : node.children()) {
            read_child(child, master);
        }
        return master;
    }

private:
    void read_child(pugi::xml_node child, Master& master) const
    {
        const std::string_view name = child.name();
        if (name == "area") {
            master.decorations.emplace_back(read_area(child));
        } else if (name == "picture") {
            read_picture_element(child, master);
        } else if (name == "region") {
            read_region(child, master);
        } else if (name == "field") {
            master.fields.push_back(read_field(child));
        }
    }

    layouts::FilledArea read_area(pugi::xml_node node) const
    {
        const Rect frame = frame_on_page(node);
        const Length radius = values_.length(node, "radius");
        return {radius > Length{} ? picture::rounded_rectangle(frame, radius)
                                  : picture::rectangle(frame),
                values_.color(node, "fill")};
    }

    void read_picture_element(pugi::xml_node node, Master& master) const
    {
        const SourceSpan where = span(node.attribute("src"));
        const auto file =
            folder_.open(node.attribute("src").value(), where, largest_picture, values_.faults());
        auto picture = file ? read::read_picture(*file, where, values_.faults()) : nullptr;
        if (picture) {
            const Rect frame = picture::fit(*picture, frame_on_page(node));
            master.decorations.emplace_back(layouts::PlacedPicture{frame, std::move(picture)});
        }
    }

    void read_region(pugi::xml_node node, Master& master) const
    {
        const layouts::Region region{node.attribute("name").value(), frame_on_page(node),
                                     named<Anchor>(anchor_names, node.attribute("anchor").value()),
                                     named<Fill>(fill_names, node.attribute("fill").value())};
        for (const layouts::Region& other : master.regions) {
            if (other.name == region.name) {
                values_.faults().error("layout.repeated-name",
                                       fmt::format("region '{}' is there twice", region.name),
                                       span(node), {"remove one of them"});
            } else if (other.frame.overlaps(region.frame)) {
                values_.faults().error("layout.regions-overlap",
                                       fmt::format("regions '{}' and '{}' of master '{}' overlap",
                                                   other.name, region.name, master.name),
                                       span(node), {"move or shrink one of them"});
            }
        }
        master.regions.push_back(region);
    }

    layouts::Field read_field(pugi::xml_node node) const
    {
        check_field_names(node);
        return {node.text().get(), frame_on_page(node),
                values_.role(node, "style", layouts::Role::footer),
                named<Align>(align_names, node.attribute("align").value())};
    }

    void check_field_names(pugi::xml_node node) const
    {
        std::string_view text = node.text().get();
        for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
            const auto close = std::min(text.find('}', open), text.size());
            const std::string_view name = text.substr(open + 1, close - open - 1);
            if (std::ranges::find(field_names, name) == field_names.end()) {
                values_.faults().error("layout.unknown-field",
                                       fmt::format("'{{{}}}' names no field", name), span(node),
                                       near_or_all(name, field_names));
            }
            text.remove_prefix(close);
        }
    }

    Rect frame_on_page(pugi::xml_node node) const
    {
        const Rect frame = values_.frame(node);
        if (!page_.contains(frame)) {
            values_.faults().error("layout.off-page",
                                   fmt::format("this {} reaches beyond the page", node.name()),
                                   span(node), {"x + width and y + height must stay on it"});
        }
        return frame;
    }

    template <class Node>
    SourceSpan span(Node node) const
    {
        return values_.document().span(node);
    }

    const LayoutValues& values_;
    const Root& folder_;
    Rect page_;
};

/// A master that was meant, if one resembles it.
std::vector<std::string> hints_for_master(std::string_view name, const Layout& layout)
{
    std::vector<std::string> known;
    for (const auto& [other, master] : layout.masters) {
        known.push_back(other);
    }
    const std::string nearest = find_nearest(name, known);
    return {nearest.empty() ? fmt::format("add <master name=\"{}\">", name)
                            : fmt::format("is it the master '{}'?", nearest)};
}

void check_needed(const Layout& layout, const SourceSpan& where, Diagnostics& faults)
{
    for (const Needed& needed : needed_by_deck) {
        const Master* master = layout.master(needed.master);
        if (master == nullptr) {
            faults.error("layout.missing-master",
                         fmt::format("master '{}' is missing", needed.master), where,
                         hints_for_master(needed.master, layout));
            continue;
        }
        for (const std::string_view region : needed.regions) {
            if (!region.empty() && find_region(*master, region) == nullptr) {
                faults.error("layout.missing-region",
                             fmt::format("master '{}' has no region '{}'", needed.master, region),
                             master->where, {fmt::format("add <region name=\"{}\" …/>", region)});
            }
        }
    }
}

void check_continuations(const Layout& layout, Diagnostics& faults)
{
    for (const auto& [name, master] : layout.masters) {
        if (!master.continued_by.empty() && layout.master(master.continued_by) == nullptr) {
            faults.error("layout.unknown-master",
                         fmt::format("master '{}' is continued by '{}', which is not there", name,
                                     master.continued_by),
                         master.where, hints_for_master(master.continued_by, layout));
        }
    }
}

} // namespace

void read_masters(pugi::xml_node root, const LayoutValues& values, const Root& folder,
                  Layout& layout)
{
    const MasterReader reader{values, folder, layout};
    for (const pugi::xml_node node : root.children("master")) {
        Master master = reader.read(node);
        const auto [at, is_new] = layout.masters.emplace(master.name, std::move(master));
        if (!is_new) {
            values.faults().error("layout.repeated-name",
                                  fmt::format("master '{}' is there twice", at->first),
                                  values.document().span(node), {"remove one of them"});
        }
    }
    check_needed(layout, values.document().span(root), values.faults());
    check_continuations(layout, values.faults());
}

} // namespace restitution::read
