#include "backends/scene_painter.hpp"

#include "text/paragraph.hpp"

namespace restitution::tests {

ScenePainter::ScenePainter() : fonts{sample_fonts()}
{
    scene.page_size = {Length::pt(960), Length::pt(540)};
    scene.properties.title = "Đại hội & assises <2023>";
    scene.properties.author = "Groupe Việt Nam";
    scene.properties.subject = "Restitution";
    scene.properties.language = "fr-FR";
    scene.properties.date = {{2023, 6, 9}, {10, 0}};
    scene.properties.timezone = "Asia/Ho_Chi_Minh";
}

void ScenePainter::add_page(Color background)
{
    scene.pages.emplace_back();
    scene.pages.back().master = "sample";
    scene.pages.back().background = background;
}

scene::ElementId ScenePainter::add(scene::ElementId parent, scene::Role role)
{
    return scene.structure.add(parent, role);
}

scene::Pen ScenePainter::pen()
{
    return {scene, static_cast<std::uint32_t>(scene.pages.size() - 1)};
}

Rect ScenePainter::place(scene::ElementId element, scene::Artifact kind, Point baseline,
                         const std::string& words, Length size, const std::string& language)
{
    Diagnostics faults;
    const auto shaped = text::shape(fonts, {sample_span(words, size, language)}, {}, faults);
    const auto lines = shaped.lines(Length::pt(1'000'000));
    Length width;
    for (const text::Line& line : lines) {
        for (const text::LinePiece& piece : line.pieces) {
            scene::GlyphRun run = piece.run;
            run.origin = run.origin + baseline;
            if (element == scene::no_element) {
                pen().decorate(kind, std::move(run));
            } else {
                pen().draw(element, std::move(run));
            }
        }
        width = line.width;
    }
    return {{baseline.x, baseline.y - size}, {width, size.scaled(1.25)}};
}

Rect ScenePainter::write(scene::ElementId element, Point baseline, const std::string& words,
                         Length size, const std::string& language)
{
    return place(element, scene::Artifact::none, baseline, words, size, language);
}

scene::ElementId ScenePainter::line(scene::ElementId parent, scene::Role role, Point baseline,
                                    const std::string& words)
{
    const scene::ElementId element = add(parent, role);
    write(element, baseline, words);
    return element;
}

void ScenePainter::furnish(scene::Artifact kind, Point baseline, const std::string& words)
{
    place(scene::no_element, kind, baseline, words, Length::pt(12), "fr");
}

} // namespace restitution::tests
