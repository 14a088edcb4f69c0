#include "sample_blocks.hpp"

#include "support/sample_layout.hpp"
#include "support/sample_text.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace restitution::tests {

using namespace publication;

Block block(Paragraph content)
{
    return {std::move(content)};
}

Block block(List content)
{
    return {std::move(content)};
}

Block block(Table content)
{
    return {std::move(content)};
}

Block block(Image content)
{
    return {std::move(content)};
}

Block block(PanelBox content)
{
    return {std::move(content)};
}

Block paragraph(std::string text, layouts::Role role, int heading)
{
    return block(Paragraph{role, plain(std::move(text)), heading});
}

ListItem item(std::string text, std::vector<ListItem> items)
{
    return {{}, plain(std::move(text)), std::move(items), {}};
}

List bullets(std::size_t count)
{
    List list;
    for (std::size_t i = 1; i <= count; ++i) {
        list.items.push_back(item("Point " + std::to_string(i)));
    }
    return list;
}

RichText words(std::string text, std::string target, std::string language)
{
    return {{std::move(text), {}, std::move(language), std::move(target)}};
}

Sheet sheet(std::string title, std::vector<Block> blocks)
{
    Sheet one;
    one.master = "content";
    one.title = plain(std::move(title));
    one.heading = 1;
    one.fillings.push_back({"body", std::move(blocks)});
    return one;
}

Publication publication_of(std::vector<Sheet> sheets)
{
    Publication made;
    made.properties.language = "fr";
    made.continued = " (suite {k}/{n})";
    made.fields = {{"short-title", {"Groupe-Pays"}}};
    made.sheets = std::move(sheets);
    return made;
}

std::vector<std::string> Set::codes() const
{
    std::vector<std::string> found;
    for (const Diagnostic& fault : faults.all()) {
        found.emplace_back(fault.code);
    }
    return found;
}

text::FontLibrary& shared_fonts()
{
    // Opened once: shaping leaves no trace in them.
    static text::FontLibrary library = sample_fonts();
    return library;
}

Set set(const Publication& publication)
{
    return set(publication, sample_layout());
}

Set set(const Publication& publication, const layouts::Layout& layout)
{
    Set made;
    made.scene = typeset::typeset(publication, layout, shared_fonts(), made.faults);
    return made;
}

std::string tags(const scene::Scene& scene, scene::ElementId element)
{
    std::string inside;
    for (const scene::Kid& kid : scene.structure.elements[element].kids) {
        if (kid.kind == scene::Kid::Kind::element) {
            inside += (inside.empty() ? "" : " ") + tags(scene, kid.index);
        }
    }
    const std::string name{scene::to_text(scene.structure.elements[element].role)};
    return inside.empty() ? name : name + "(" + inside + ")";
}

namespace {

void walk(const scene::Scene& scene, scene::ElementId element,
          const std::function<void(scene::ElementId)>& visit)
{
    visit(element);
    for (const scene::Kid& kid : scene.structure.elements[element].kids) {
        if (kid.kind == scene::Kid::Kind::element) {
            walk(scene, kid.index, visit);
        }
    }
}

} // namespace

std::vector<scene::ElementId> elements(const scene::Scene& scene, scene::Role role)
{
    std::vector<scene::ElementId> found;
    walk(scene, 0, [&](scene::ElementId id) {
        if (scene.structure.elements[id].role == role) {
            found.push_back(id);
        }
    });
    return found;
}

std::vector<std::uint32_t> pages(const scene::Scene& scene, scene::ElementId element)
{
    std::set<std::uint32_t> found;
    walk(scene, element, [&](scene::ElementId id) {
        for (const scene::Kid& kid : scene.structure.elements[id].kids) {
            if (kid.kind == scene::Kid::Kind::mark) {
                found.insert(kid.page);
            }
        }
    });
    return {found.begin(), found.end()};
}

const scene::GlyphRun* find_run(const scene::Page& page, std::string_view part)
{
    for (const scene::Item& one : page.items) {
        const auto* run = std::get_if<scene::GlyphRun>(&one);
        if (run != nullptr && run->text.find(part) != std::string::npos) {
            return run;
        }
    }
    return nullptr;
}

} // namespace restitution::tests
