#include "read/read_layout.hpp"

#include "read/embedded_schemas.hpp"
#include "read/layout_contrast.hpp"
#include "read/layout_masters.hpp"
#include "read/layout_styles.hpp"

namespace restitution::read {

namespace {

constexpr std::size_t largest_layout = 1U << 20U;

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
    read_masters(root, values, folder, layout);
    if (!found.has_errors()) {
        check_contrast(layout, document->span(root), found);
    }
    const bool usable = !found.has_errors();
    for (const Diagnostic& fault : found.all()) {
        faults.add(fault);
    }
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
