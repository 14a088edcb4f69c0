#include "backends/dump/dump_scene.hpp"
#include "backends/every_construct.hpp"
#include "support/catch.hpp"

using namespace restitution;
using namespace restitution::tests;
using backends::dump::dump_scene;

TEST_CASE("a dump tells what is placed where and for which tag", "[dump]")
{
    scene::Scene scene;
    scene.page_size = {Length::pt(960), Length::pt(540)};
    scene.properties.title = "Assises";
    scene.properties.language = "fr";
    scene.properties.date = {{2023, 6, 9}, {10, 0}};
    scene.pages.resize(1);
    scene.pages[0].master = "cover";
    const auto heading = scene.structure.add(0, scene::Role::h1);
    scene::Pen pen{scene, 0};
    pen.draw(
        heading,
        scene::GlyphRun{
            2, Length::pt(30), black, {Length::pt(48), Length::pt(100)}, {}, "Assises\u00A0!"});
    pen.decorate(
        scene::Artifact::footer,
        scene::Shape{
            picture::rectangle({{}, {Length::pt(10), Length::pt(5)}}), Color{255, 0, 0}, {}, {}});
    scene.outline = {{1, "Assises", 0}};

    CHECK(dump_scene(scene) == "document \"Assises\" fr\n"
                               "  author \"\"\n"
                               "  subject \"\"\n"
                               "  date 2023-06-09T10:00 \n"
                               "  pages 1 of 960.00x540.00\n"
                               "page 1 cover on #ffffff\n"
                               "  H1 #1\n"
                               "    text 48.00,100.00 30.00 font 2 #000000 \"Assises\\u{A0}!\"\n"
                               "  artifact footer\n"
                               "    shape 0.00,0.00 10.00x5.00 fill #ff0000\n"
                               "structure\n"
                               "  Document #0\n"
                               "    H1 #1\n"
                               "      page 1 \"Assises\\u{A0}!\"\n"
                               "outline\n"
                               "  \"Assises\" page 1\n");
}

TEST_CASE("a dump holds every text of a scene", "[dump]")
{
    const ScenePainter sample = every_construct();

    const Bytes text = dump_scene(sample.scene);

    for (const std::string_view words : {"ce paragraphe", "« Xin chào »", "link", "Diagramme"}) {
        CAPTURE(words);
        CHECK(text.find(words) != Bytes::npos);
    }
    CHECK(dump_scene(sample.scene) == text);
}
