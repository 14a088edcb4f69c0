#include "backends/dump/dump_scene.hpp"
#include "generated_publication.hpp"
#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"
#include "support/scene_laws.hpp"

#include <algorithm>

using namespace restitution;
using namespace restitution::literals;
using namespace restitution::tests;
using namespace restitution::publication;
using Codes = std::vector<std::string>;

namespace {

std::string sentence(int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) {
        text += "Les collectivités échangent de bonnes pratiques entre pairs. ";
    }
    text.pop_back();
    return text;
}

std::size_t blocks_on(const scene::Page& page)
{
    return static_cast<std::size_t>(
        std::ranges::count(page.frames, std::string{"body"}, &scene::BlockFrame::region));
}

} // namespace

TEST_CASE("text is set smaller as a whole when it then fits, and told", "[typeset]")
{
    const auto set = tests::set(publication_of({sheet("", {block(bullets(10))})}));

    CHECK(set.scene.pages.size() == 1);
    CHECK(set.codes() == Codes{"typeset.shrunk"});
    CHECK(find_run(set.scene.pages[0], "Point 1")->size < 20_pt);
    CHECK(find_run(set.scene.pages[0], "Point 1")->size ==
          find_run(set.scene.pages[0], "Point 10")->size);
}

TEST_CASE("text that must shrink shrinks until no word is broken, where that helps", "[typeset]")
{
    layouts::Layout layout = sample_layout();
    auto& number = layout.styles[static_cast<std::size_t>(layouts::Role::section_number)];
    number.size = 100_pt;
    number.leading = 110_pt;
    number.floor = 28_pt;
    auto one = sheet("Titre", {});
    one.master = "section";
    const std::string numeral = GENERATE("MMMI", "LXXXVIII");
    one.fillings = {{"number", {paragraph(numeral, layouts::Role::section_number)}}};

    const auto set = tests::set(publication_of({one}), layout);

    REQUIRE(set.scene.pages.size() == 1);
    CHECK(find_run(set.scene.pages[0], numeral) != nullptr);
}

TEST_CASE("text that would not fit even at its floor keeps its size and goes on", "[typeset]")
{
    const auto set = tests::set(publication_of({sheet("Titre", {block(bullets(20))})}));

    CHECK(set.scene.pages.size() == 3);
    CHECK(set.codes().empty());
    for (const scene::Page& page : set.scene.pages) {
        const auto* run = find_run(page, "Point");
        REQUIRE(run != nullptr);
        CHECK(run->size == 20_pt);
    }
}

TEST_CASE("a heading stays with the text below it", "[typeset]")
{
    std::vector<Block> blocks{paragraph(sentence(35)),
                              paragraph("Intertitre", layouts::Role::heading, 2),
                              paragraph(sentence(20))};

    const auto set = tests::set(publication_of({sheet("Titre", blocks)}));

    for (const scene::Page& page : set.scene.pages) {
        if (find_run(page, "Intertitre") != nullptr) {
            CHECK(blocks_on(page) > 1);
            CHECK(page.frames.back().where == page.frames.front().where);
            CHECK(find_run(page, "Intertitre")->origin.y < page.frames.back().frame.top());
        }
    }
}

TEST_CASE("regions of one sheet go on each by itself", "[typeset]")
{
    Sheet one = sheet("Titre", {block(bullets(40))});
    one.master = "content-aside";
    one.fillings.push_back({"aside", {paragraph("À côté")}});

    const auto set = tests::set(publication_of({one}));

    REQUIRE(set.scene.pages.size() > 2);
    CHECK(find_run(set.scene.pages[0], "À côté") != nullptr);
    CHECK(find_run(set.scene.pages[1], "À côté") == nullptr);
    CHECK(read_aloud(set.scene).ends_with("Point 40À côté"));
}

TEST_CASE("a table that fits on the next sheet is not begun on this one", "[typeset]")
{
    Table table;
    table.weights = {1};
    table.groups.push_back({{}, std::vector<Row>(9, Row{{{plain("ligne")}}, {}})});

    const auto set =
        tests::set(publication_of({sheet("Titre", {block(bullets(3)), block(table)})}));

    REQUIRE(set.scene.pages.size() == 2);
    const auto first = elements(set.scene, scene::Role::table);
    REQUIRE(first.size() == 1);
    CHECK(pages(set.scene, first[0]) == std::vector<std::uint32_t>{1});
}

TEST_CASE("fields name the page, their number and the section", "[typeset]")
{
    auto one = sheet("Titre", {});
    one.outline = 1;
    one.section = 1;
    one.outline_title = "Introduction";

    const auto set = tests::set(publication_of({one, sheet("Autre", {})}));

    CHECK(read_furniture(set.scene.pages[0]).ends_with("Groupe-Pays · Introduction1/2|"));
    CHECK(read_furniture(set.scene.pages[1]).ends_with("Groupe-Pays · 2/2|"));
}

TEST_CASE("a field that is too long for its frame is cut, never drawn over its neighbour",
          "[typeset]")
{
    auto publication = publication_of({sheet("Titre", {})});
    publication.fields["short-title"] = {sentence(4)};

    const auto set = tests::set(publication);

    CHECK(broken_laws(set.scene, sample_layout(), shared_fonts()) == Codes{});
    CHECK(read_furniture(set.scene.pages[0]).find("…") != std::string::npos);
}

TEST_CASE("the ink of a master colors all text on it but not that in boxes", "[typeset]")
{
    auto one = sheet("Titre", {});
    one.master = "section";
    PanelBox box;
    box.blocks = {paragraph("Dedans")};
    one.fillings = {{"number", {paragraph("IV"), block(box)}}};

    const auto set = tests::set(publication_of({one}));

    CHECK(find_run(set.scene.pages[0], "Titre")->fill == white);
    CHECK(find_run(set.scene.pages[0], "IV")->fill == white);
    CHECK_FALSE(find_run(set.scene.pages[0], "Dedans")->fill == white);
}

TEST_CASE("superscripts are smaller and raised, subscripts smaller and lowered", "[typeset]")
{
    Paragraph text;
    text.text = {{"Les 12"}, {"es", {.superscript = true}}, {" et H"}, {"2", {.subscript = true}}};

    const auto set = tests::set(publication_of({sheet("", {block(text)})}));

    const auto* base = find_run(set.scene.pages[0], "Les 12");
    const auto& items = set.scene.pages[0].items;
    const auto& raised = std::get<scene::GlyphRun>(items[2]);
    const auto& lowered = std::get<scene::GlyphRun>(items[4]);
    REQUIRE(raised.text == "es");
    REQUIRE(lowered.text == "2");
    CHECK(raised.size < base->size);
    CHECK(raised.origin.y < base->origin.y);
    CHECK(lowered.origin.y > base->origin.y);
}

TEST_CASE("a title that goes on because of the line below it is told, text below no heading is not",
          "[typeset]")
{
    std::string title;
    for (int i = 0; i < 4; ++i) {
        title += sentence(8);
    }
    auto one = sheet(title, {});
    one.fillings.push_back({"title", {paragraph(title), paragraph(title), paragraph(title)}});
    const auto told = [](const Sheet& given) {
        return std::ranges::count(tests::set(publication_of({given})).codes(),
                                  "typeset.overlong-title");
    };

    CHECK(told(one) == 1);
    one.heading = 0;
    CHECK(told(one) == 0);
}

TEST_CASE("a master or region the layout lacks is told", "[typeset]")
{
    auto lost = sheet("Titre", {paragraph("a")});
    lost.master = "nowhere";
    auto side = sheet("Titre", {});
    side.fillings = {{"margin", {paragraph("b")}}};

    CHECK(tests::set(publication_of({lost})).codes() == Codes{"typeset.no-master"});
    CHECK(tests::set(publication_of({side})).codes() == Codes{"typeset.no-region"});
}

TEST_CASE("a region lower than a line is told with the place of its block", "[typeset]")
{
    auto layout = sample_layout();
    layout.masters.at("content").regions[1].frame.size.height = 10_pt;
    const SourceFile xml{"meeting.xml", "<p>a</p>"};
    auto text = paragraph("a");
    text.where = {&xml, 3, 4};

    const auto set = tests::set(publication_of({sheet("", {text})}), layout);

    REQUIRE(set.codes() == Codes{"typeset.too-tall"});
    CHECK(set.faults.all()[0].where == text.where);
}

TEST_CASE("running text fills pages to the last, with a first page of its own", "[typeset]")
{
    std::vector<Block> blocks;
    for (int i = 0; i < 50; ++i) {
        blocks.push_back(paragraph(sentence(6)));
    }
    Sheet one = sheet("Compte rendu", blocks);
    one.master = "first";
    const auto layout = sample_page_layout();

    const auto set = tests::set(publication_of({one}), layout);

    CHECK(broken_laws(set.scene, layout, shared_fonts()) == Codes{});
    REQUIRE(set.scene.pages.size() >= 3);
    CHECK(set.scene.pages[0].master == "first");
    CHECK(set.scene.pages[1].master == "page");
    for (std::size_t i = 0; i + 1 < set.scene.pages.size(); ++i) {
        const auto& page = set.scene.pages[i];
        const Rect& region = layouts::find_region(*layout.master(page.master), "body")->frame;
        CHECK(region.bottom() - page.frames.back().frame.bottom() < 4 * 15_pt);
    }
}

TEST_CASE("pages of running text keep every law and lose no word", "[typeset]")
{
    const unsigned seed = GENERATE(range(0U, 40U));
    CAPTURE(seed);
    PublicationGenerator generator{seed};
    std::vector<Block> blocks;
    for (int i = 0; i < 12; ++i) {
        blocks.push_back(generator.block(0, Charts::none));
    }
    Sheet one = sheet("Compte rendu", blocks);
    one.master = "first";
    const auto layout = sample_page_layout();
    const auto publication = publication_of({one});

    const auto set = tests::set(publication, layout);

    CHECK(broken_laws(set.scene, layout, shared_fonts()) == Codes{});
    CHECK(difference(read_aloud(set.scene), expected_words(publication, layout)) == "");
}

TEST_CASE("what is said does not depend on where sheets end", "[typeset]")
{
    const unsigned seed = GENERATE(range(0U, 40U));
    CAPTURE(seed);
    const auto publication = PublicationGenerator{seed}.publication(Charts::none);
    auto layout = sample_layout();
    for (auto& [name, master] : layout.masters) {
        for (layouts::Region& region : master.regions) {
            const double share = 0.7 + 0.05 * (seed % 7);
            region.frame.size.height = region.frame.size.height.scaled(share);
        }
    }

    const auto low = tests::set(publication, layout);
    const auto high = tests::set(publication);

    CHECK(difference(read_aloud(low.scene), read_aloud(high.scene)) == "");
    CHECK(broken_laws(low.scene, layout, shared_fonts()) == Codes{});
}

TEST_CASE("the same publication gives the same scene", "[typeset]")
{
    const unsigned seed = GENERATE(range(0U, 20U));
    CAPTURE(seed);
    const auto publication = PublicationGenerator{seed}.publication(Charts::none);

    const auto once = backends::dump::dump_scene(tests::set(publication).scene);
    const auto again = backends::dump::dump_scene(tests::set(publication).scene);

    CHECK(difference(again, once) == "");
}

TEST_CASE("one rule runs under raised letters and their neighbours", "[typeset]")
{
    Paragraph text;
    text.text = words("les 12", "https://example.org");
    text.text.push_back({"es", {.superscript = true}, "", "https://example.org"});

    const auto set = tests::set(publication_of({sheet("", {block(text)})}));

    std::vector<Rect> rules;
    for (const scene::Item& item : set.scene.pages[0].items) {
        if (const auto* shape = std::get_if<scene::Shape>(&item)) {
            rules.push_back(picture::bounds(shape->path));
        }
    }
    REQUIRE(rules.size() >= 2);
    const Rect& first = rules[rules.size() - 2];
    const Rect& raised = rules.back();
    CHECK(first.top() == raised.top());
    CHECK(first.bottom() == raised.bottom());
    CHECK(first.right() == raised.left());
}
