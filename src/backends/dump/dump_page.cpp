#include "backends/dump/dump_page.hpp"

#include <array>

namespace restitution::backends::dump {

namespace {

constexpr std::array<std::string_view, 5> artifact_names{"none", "layout", "header", "footer",
                                                         "background"};

std::string item_text(const scene::GlyphRun& run)
{
    return fmt::format("text {} {} font {} {} {}", show(run.origin), show(run.size), run.font,
                       to_text(run.fill), quoted(run.text));
}

std::string item_text(const scene::Shape& shape)
{
    std::string text = fmt::format("shape {}", show(picture::bounds(shape.path)));
    if (shape.fill) {
        text += " fill " + to_text(*shape.fill);
    }
    if (shape.stroke) {
        text += " stroke " + to_text(*shape.stroke) + " " + show(shape.stroke_width);
    }
    if (!shape.dashes.empty()) {
        text += " dashed";
    }
    if (shape.form != picture::StrokeForm{}) {
        text += " formed";
    }
    return text;
}

std::string item_text(const scene::PlacedPicture& placed)
{
    return fmt::format("picture {} {}", show(placed.frame), quoted(placed.picture->name));
}

std::string owner(const scene::Scene& scene, const scene::Mark& mark)
{
    if (mark.element == scene::no_element) {
        return fmt::format("artifact {}", artifact_names[static_cast<std::size_t>(mark.artifact)]);
    }
    return fmt::format("{} #{}", to_text(scene.structure.elements[mark.element].role),
                       mark.element);
}

std::string target(const scene::Link& link)
{
    return link.uri.empty() ? fmt::format("page {}", link.destination + 1) : link.uri;
}

} // namespace

void dump_page(TextDump& out, const scene::Scene& scene, std::size_t index)
{
    const scene::Page& page = scene.pages[index];
    out.line(0, fmt::format("page {} {} on {}", index + 1, page.master, to_text(page.background)));
    for (const scene::Mark& mark : page.marks) {
        out.line(1, owner(scene, mark));
        for (std::uint32_t i = 0; i < mark.item_count; ++i) {
            out.line(2, std::visit([](const auto& item) { return item_text(item); },
                                   page.items[mark.first_item + i]));
        }
    }
    for (const scene::Link& link : page.links) {
        out.line(1, fmt::format("link {} #{} to {} {}", show(link.area), link.element, target(link),
                                quoted(link.description)));
    }
    for (const scene::BlockFrame& block : page.frames) {
        out.line(1, fmt::format("block {} in {}", show(block.frame), block.region));
    }
}

} // namespace restitution::backends::dump
