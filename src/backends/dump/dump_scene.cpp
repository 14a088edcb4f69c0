#include "backends/dump/dump_scene.hpp"

#include "backends/dump/dump_page.hpp"
#include "backends/dump/dump_structure.hpp"

namespace restitution::backends::dump {

namespace {

void dump_properties(TextDump& out, const scene::Scene& scene)
{
    const scene::Properties& told = scene.properties;
    out.line(0, fmt::format("document {} {}", quoted(told.title), told.language));
    out.line(1, fmt::format("author {}", quoted(told.author)));
    out.line(1, fmt::format("subject {}", quoted(told.subject)));
    out.line(1, fmt::format("date {} {}", to_iso(told.date), told.timezone));
    out.line(1, fmt::format("pages {} of {}", scene.pages.size(), show(scene.page_size)));
}

void dump_outline(TextDump& out, const scene::Scene& scene)
{
    out.line(0, "outline");
    for (const scene::OutlineEntry& entry : scene.outline) {
        out.line(entry.level, fmt::format("{} page {}", quoted(entry.title), entry.page + 1));
    }
}

} // namespace

Bytes dump_scene(const scene::Scene& scene)
{
    TextDump out;
    dump_properties(out, scene);
    for (std::size_t i = 0; i < scene.pages.size(); ++i) {
        dump_page(out, scene, i);
    }
    dump_structure(out, scene);
    dump_outline(out, scene);
    return out.take();
}

} // namespace restitution::backends::dump
