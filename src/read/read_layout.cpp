#include "read/read_layout.hpp"

#include "read/embedded_schemas.hpp"
#include "read/layout_contrast.hpp"
#include "read/layout_masters.hpp"
#include "read/layout_styles.hpp"

#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr std::size_t largest_layout = 1U << 20U;

// An inch, below which nothing can be read; and as far as the page of a PDF reaches.
constexpr Length shortest_side = Length::pt(72);
constexpr Length longest_side = Length::pt(14'400);

bool check_page(pugi::xml_node root, const LayoutValues& values, const layouts::Layout& layout)
{
    const auto check = [&](const char* name, Length side) {
        const bool good = side >= shortest_side && side <= longest_side;
        if (!good) {
            values.faults().error("layout.page-size",
                                  fmt::format("a page whose {} is {} is too {}", name,
                                              root.attribute(name).value(),
                                              side < shortest_side ? "small" : "large"),
                                  values.document().span(root.attribute(name)),
                                  {"a side has 72 to 14,400 points, which is 25.4 to 5080 mm"});
        }
        return good;
    };
    const bool is_wide = check("width", layout.page.width);
    return check("height", layout.page.height) && is_wide;
}

} // namespace

std::optional<layouts::Layout> read_layout(const SourceFile& file, const Root& folder,
                                           Diagnostics& faults)
{
    const auto document = read_xml(file, layout_schema, faults);
    if (!document) {
        return std::nullopt;
    }
    Diagnostics found;
    LayoutValues values{*document, found};
    const pugi::xml_node root = document->root();
    values.read_palette(root.child("palette"));

    layouts::Layout layout;
    layout.name = root.attribute("name").value();
    layout.page = {values.length(root, "width"), values.length(root, "height")};
    layout.block_gap = values.length(root, "block-gap");
    if (root.attribute("link")) {
        layout.link = values.color(root, "link");
    }
    read_styles(root, values, layout);
    // On a page that is none, every frame would be at fault.
    if (check_page(root, values, layout)) {
        read_masters(root, values, folder, layout);
    }
    if (!found.has_errors()) {
        check_contrast(layout, document->span(root), found);
    }
    const bool usable = !found.has_errors();
    faults.add_all(found);
    return usable ? std::optional{std::move(layout)} : std::nullopt;
}

std::optional<layouts::HouseStyle> read_house_style(const Root& folder, SourceStore& sources,
                                                    Diagnostics& faults)
{
    auto file = folder.open("deck.xml", {}, largest_layout, faults);
    if (!file) {
        return std::nullopt;
    }
    auto deck = read_layout(sources.add(std::move(*file)), folder, faults);
    return deck ? std::optional{layouts::HouseStyle{std::move(*deck)}} : std::nullopt;
}

} // namespace restitution::read
