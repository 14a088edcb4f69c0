#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "support/scene_laws.hpp"

#include <algorithm>

using namespace restitution;
using namespace restitution::tests;
using namespace restitution::publication;
using scene::Role;
using Ids = std::vector<scene::ElementId>;

TEST_CASE("lines that a break parts are read apart", "[typeset]")
{
    const RichText text{{"Accueil de "}, {"Thanh Phú", {}, "vi"}, {"\nClairval"}};
    const std::string apart = "(P(Span) P)";
    List list;
    list.items = {item("a"), item("b", {item("c")})};
    list.items[0].text = list.items[1].text = text;
    Table table;
    table.weights = {1};
    table.groups = {{{}, {{{{text}}, {}}}}};

    SECTION("in a paragraph")
    {
        const auto set = tests::set(publication_of({sheet("", {block(Paragraph{{}, text})})}));
        CHECK(tags(set.scene) == "Document" + apart);
        CHECK(read_aloud(set.scene) == "Accueil de Thanh Phú Clairval");
    }
    SECTION("in an item")
    {
        CHECK(tags(tests::set(publication_of({sheet("", {block(list)})})).scene) ==
              "Document(L(LI(Lbl LBody(P(Span) P)) LI(Lbl LBody(P(Span) P L(LI(Lbl LBody))))))");
    }
    SECTION("in a cell")
    {
        CHECK(tags(tests::set(publication_of({sheet("", {block(table)})})).scene) ==
              "Document(Table(TR(TD" + apart + ")))");
    }
    SECTION("but not in a heading, which is one")
    {
        auto one = sheet("", {});
        one.title = text;
        const auto set = tests::set(publication_of({one}));
        CHECK(tags(set.scene) == "Document(H1(Span))");
        CHECK(read_aloud(set.scene) == "Accueil de Thanh Phú Clairval");
    }
}

TEST_CASE("a link that goes on behind a break has a tag in each line", "[typeset]")
{
    Paragraph text;
    text.text = {{"Le film", {}, "", "https://example.org"},
                 {"\n", {}, "", "https://example.org"},
                 {"des Assises", {}, "", "https://example.org"}};

    const auto set = tests::set(publication_of({sheet("", {block(text)})}));

    CHECK(tags(set.scene) == "Document(P(Link) P(Link))");
    REQUIRE(set.scene.pages[0].links.size() == 2);
    CHECK(set.scene.pages[0].links[0].description == "Le film");
    CHECK(set.scene.pages[0].links[1].description == "des Assises");
}

TEST_CASE("words of another language and links have tags of their own", "[typeset]")
{
    Paragraph text;
    text.text = {{"Voir "},
                 {"la page", {}, "", "https://example.org"},
                 {" et ", {}, "", "https://example.org"},
                 {"kết nghĩa", {}, "vi", "https://example.org"},
                 {" et "},
                 {"kết nghĩa", {}, "vi"}};

    const auto set = tests::set(publication_of({sheet("", {block(text)})}));

    CHECK(tags(set.scene) == "Document(P(Link(Span) Span))");
    CHECK(read_aloud(set.scene) == "Voir la page et kết nghĩa et kết nghĩa");
    const auto span = elements(set.scene, Role::span)[0];
    CHECK(set.scene.structure.elements[span].language == "vi");
    REQUIRE(set.scene.pages[0].links.size() == 1);
    const scene::Link& link = set.scene.pages[0].links[0];
    CHECK(link.uri == "https://example.org");
    CHECK(link.description == "la page et kết nghĩa");
    CHECK(link.element == elements(set.scene, Role::link)[0]);
}

TEST_CASE("a link of another language names it, for what is said of it too", "[typeset]")
{
    Paragraph text;
    text.text = words("kết nghĩa", "https://example.org", "vi");

    const auto set = tests::set(publication_of({sheet("", {block(text)})}));

    CHECK(tags(set.scene) == "Document(P(Link))");
    CHECK(set.scene.structure.elements[elements(set.scene, Role::link)[0]].language == "vi");
}

TEST_CASE("a link over two lines has one tag and a place to click on each line", "[typeset]")
{
    Paragraph text;
    std::string long_words;
    for (int i = 0; i < 30; ++i) {
        long_words += "coopération ";
    }
    text.text = words(long_words, "mailto:c.aubry@example.org");

    const auto set = tests::set(publication_of({sheet("", {block(text)})}));

    CHECK(elements(set.scene, Role::link).size() == 1);
    const auto& links = set.scene.pages[0].links;
    REQUIRE(links.size() > 1);
    CHECK_FALSE(links[0].area.overlaps(links[1].area));
}

TEST_CASE("a link to a sheet leads to its first page, wherever it ends up", "[typeset]")
{
    Paragraph agenda;
    agenda.text = words("Suites", "#suites");
    auto last = sheet("Suites", {block(bullets(30))});
    last.anchor = "suites";
    last.outline = 1;

    const auto set = tests::set(
        publication_of({sheet("", {block(agenda)}), sheet("Points", {block(bullets(40))}), last}));

    REQUIRE(set.scene.pages[0].links.size() == 1);
    const auto page = set.scene.pages[0].links[0].destination;
    CHECK(find_run(set.scene.pages[page], "Suites") != nullptr);
    CHECK(page > 2);
    REQUIRE(set.scene.outline.size() == 1);
    CHECK(set.scene.outline[0].page == page);
    CHECK(set.scene.outline[0].title == "Suites");
}

TEST_CASE("a target that no sheet has makes no link", "[typeset]")
{
    Paragraph text;
    text.text = words("ailleurs", "#nulle-part");

    const auto set = tests::set(publication_of({sheet("", {block(text)})}));

    CHECK(tags(set.scene) == "Document(P)");
    CHECK(set.scene.pages[0].links.empty());
}

TEST_CASE("an alternative in another language names it, and so does a link's description",
          "[typeset]")
{
    Image image;
    image.picture = std::make_shared<picture::Picture>(
        picture::Picture{"a.svg", picture::Drawing{{Length::pt(9), Length::pt(9)}, {}}});
    image.alternative = "QR code: Film";
    image.language = "en";
    Image linked = image;
    linked.target = "https://example.org";
    Image own = image;
    own.language = "fr";
    Chart chart;
    chart.categories = {{"Oui", 3, {"3"}, 0}};
    chart.answered = chart.largest = 3;
    chart.alternative = "Bar chart. Oui: 3.";
    chart.language = "en";

    const auto set = tests::set(
        publication_of({sheet("", {block(image), block(linked), block(own), Block{chart}})}));

    CHECK(tags(set.scene) == "Document(Figure P(Link(Figure)) Figure Figure)");
    const auto language = [&](scene::ElementId id) {
        return set.scene.structure.elements[id].language;
    };
    const Ids figures = elements(set.scene, Role::figure);
    CHECK(language(figures[0]) == "en");
    CHECK(language(figures[1]).empty());
    CHECK(language(elements(set.scene, Role::link)[0]) == "en");
    CHECK(language(figures[2]).empty());
    CHECK(language(figures[3]) == "en");
}
