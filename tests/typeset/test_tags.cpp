#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "support/scene_laws.hpp"

#include <algorithm>

using namespace restitution;
using namespace restitution::tests;
using namespace restitution::publication;
using scene::Role;
using Ids = std::vector<scene::ElementId>;

namespace {

using Pages = std::vector<std::uint32_t>;

Table votes(std::size_t rows)
{
    Table table;
    table.weights = {3, 1};
    table.columns = {plain("Décision"), plain("Pour")};
    RowGroup group{plain("Matin"), {}};
    for (std::size_t i = 1; i <= rows; ++i) {
        group.rows.push_back({{{plain("Décision " + std::to_string(i))}, {plain("11")}}, {}});
    }
    table.groups.push_back(std::move(group));
    return table;
}

} // namespace

TEST_CASE("sheets of one number share a section, in order", "[typeset]")
{
    auto first = sheet("Un", {paragraph("a")});
    auto second = sheet("Deux", {paragraph("b")});
    auto third = sheet("Trois", {});
    first.section = second.section = 1;
    second.heading = 2;
    third.section = 2;

    const auto set = tests::set(publication_of({sheet("Accueil", {}), first, second, third}));

    CHECK(tags(set.scene) == "Document(H1 Sect(H1 P Sect(H2 P)) Sect(H1))");
}

TEST_CASE("a nested list lies in the body of its item", "[typeset]")
{
    List list;
    list.items = {item("a", {item("b", {item("c")})}), item("d")};

    const auto set = tests::set(publication_of({sheet("", {block(list)})}));

    CHECK(tags(set.scene) ==
          "Document(L(LI(Lbl LBody(L(LI(Lbl LBody(L(LI(Lbl LBody))))))) LI(Lbl LBody)))");
    CHECK(read_aloud(set.scene) == "•a–b·c•d");
}

TEST_CASE("only the first level of a list has labels of its own kind", "[typeset]")
{
    List list;
    list.label_width = Length::pt(64);
    list.numbering = Numbering::upper_roman;
    list.items = {item("a", {item("b")})};
    list.items.front().label = plain("I");

    const auto set = tests::set(publication_of({sheet("", {block(list)})}));

    const Ids lists = elements(set.scene, Role::list);
    REQUIRE(lists.size() == 2);
    CHECK(set.scene.structure.elements[lists[0]].numbering == Numbering::upper_roman);
    CHECK(set.scene.structure.elements[lists[1]].numbering == Numbering::bullets);
}

TEST_CASE("a list that goes on is one list with its labels said once", "[typeset]")
{
    const auto set = tests::set(publication_of({sheet("Titre", {block(bullets(40))})}));

    REQUIRE(set.scene.pages.size() > 1);
    REQUIRE(elements(set.scene, Role::list).size() == 1);
    CHECK(elements(set.scene, Role::list_item).size() == 40);
    CHECK(pages(set.scene, elements(set.scene, Role::list)[0]).size() == set.scene.pages.size());
}

TEST_CASE("a table that goes on is one table; its head is repeated as furniture", "[typeset]")
{
    const auto set = tests::set(publication_of({sheet("Titre", {block(votes(14))})}));
    const auto& all = set.scene.structure.elements;

    REQUIRE(set.scene.pages.size() == 2);
    const Ids tables = elements(set.scene, Role::table);
    REQUIRE(tables.size() == 1);
    CHECK(pages(set.scene, tables[0]) == Pages{0, 1});
    const Ids headers = elements(set.scene, Role::table_header);
    REQUIRE(headers.size() == 3);
    CHECK(all[headers[0]].scope == scene::Scope::column);
    CHECK(all[headers[2]].scope == scene::Scope::row);
    CHECK(all[headers[2]].row_span == 14);
    CHECK(pages(set.scene, headers[2]) == Pages{0});
    CHECK(read_furniture(set.scene.pages[0]).find("Décision") == std::string::npos);
    CHECK(read_furniture(set.scene.pages[1]).find("DécisionPour") != std::string::npos);
    CHECK(read_furniture(set.scene.pages[1]).find("Matin") != std::string::npos);
}

TEST_CASE("a repeated title is furniture with the sheet's number, the first is the heading",
          "[typeset]")
{
    auto one = sheet("Points", {block(bullets(40))});
    one.kicker = plain("Thème");

    const auto set = tests::set(publication_of({one}));

    const auto count = std::to_string(set.scene.pages.size());
    REQUIRE(elements(set.scene, Role::h1).size() == 1);
    CHECK(read_aloud(set.scene).starts_with("PointsThème•"));
    CHECK(read_furniture(set.scene.pages[0]).find("Points") == std::string::npos);
    CHECK(read_furniture(set.scene.pages[1]).find("ThèmePoints (suite 2/" + count + ")") !=
          std::string::npos);
}

TEST_CASE("a kicker of a heading below the title is told behind that heading", "[typeset]")
{
    auto one = sheet("Ateliers", {paragraph("Soirée"), paragraph("Question ?"), paragraph("a")});
    std::get<Paragraph>(one.fillings.front().blocks[1].content).heading = 2;
    one.kicker = {{.text = "II · Partie · ", .running = true}, {.text = "Thème", .apart = true}};
    one.kicker_of = 2;

    SECTION("where there is one")
    {
        const auto set = tests::set(publication_of({one}));
        CHECK(tags(set.scene) == "Document(H1 P Sect(H2 P P))");
        CHECK(read_aloud(set.scene) == "AteliersSoiréeQuestion ?Thèmea");
    }
    SECTION("or else behind the title")
    {
        one.kicker_of = 3;
        CHECK(read_aloud(tests::set(publication_of({one})).scene) ==
              "AteliersThèmeSoiréeQuestion ?a");
    }
    SECTION("and nothing in its stead when it is running")
    {
        one.kicker = as_running(one.kicker);
        CHECK(read_aloud(tests::set(publication_of({one})).scene) == "AteliersSoiréeQuestion ?a");
    }
}

TEST_CASE("a running head is drawn and told to nobody who listens", "[typeset]")
{
    auto one = sheet("Points", {paragraph("a")});
    one.kicker = {{.text = "II · Partie · ", .running = true}, {.text = "Thème"}};
    auto two = sheet("Points", {paragraph("b")});
    two.kicker = as_running(one.kicker);
    two.title = as_running(two.title);

    const auto set = tests::set(publication_of({one, two}));

    CHECK(tags(set.scene) == "Document(H1 P P P)");
    CHECK(read_aloud(set.scene) == "PointsThèmeab");
    CHECK(read_furniture(set.scene.pages[0]).find("II · Partie · ") != std::string::npos);
    CHECK(read_furniture(set.scene.pages[1]).find("II · Partie · ThèmePoints") !=
          std::string::npos);
}

TEST_CASE("what a running head lacks or breaks is told where its words stand", "[typeset]")
{
    const auto told = [](const Sheet& one, const char* code) {
        return std::ranges::count(tests::set(publication_of({one})).codes(), code);
    };
    auto one = sheet("Titre", {});
    one.kicker = plain("ꦏ " + std::string(400, 'x'));
    CHECK(told(one, "text.missing-glyph") == 1);
    CHECK(told(one, "typeset.overlong-word") == 1);

    one.kicker = as_running(one.kicker);
    CHECK(told(one, "text.missing-glyph") == 0);
    CHECK(told(one, "typeset.overlong-word") == 0);
}

TEST_CASE("headings never skip a level", "[typeset]")
{
    auto one = sheet("Titre", {paragraph("Sous-titre", layouts::Role::heading, 6)});
    one.heading = 3;

    CHECK(tags(tests::set(publication_of({one})).scene) == "Document(H1 Sect(H2))");
}

TEST_CASE("what stands apart above a title is a paragraph behind it", "[typeset]")
{
    auto one = sheet("Utile ?", {paragraph("a")});
    one.kicker = {{.text = "Des apports"},
                  {.text = " · ", .running = true},
                  {.text = "2", .apart = true},
                  {.text = "e", .emphasis = {.superscript = true}, .apart = true}};
    one.kicker_heading = 1;
    one.heading = 2;

    const auto set = tests::set(publication_of({one}));

    CHECK(tags(set.scene) == "Document(H1 Sect(H2 P P))");
    CHECK(read_aloud(set.scene) == "Des apportsUtile ?2ea");
}

TEST_CASE("a heading and what it heads have a section of their own, the sheet after may not",
          "[typeset]")
{
    auto part = sheet("Partie", {});
    auto topic = sheet("Sujet", {paragraph("Question 1", layouts::Role::heading, 4)});
    auto question = sheet("Question 2", {paragraph("b")});
    auto rest = sheet("Sujet", {paragraph("c")});
    auto loose = sheet("Partie", {paragraph("d")});
    auto next = sheet("Fin", {paragraph("e")});
    part.heading = loose.heading = next.heading = 2;
    topic.heading = rest.heading = 3;
    question.heading = 4;
    rest.title = as_running(rest.title);
    loose.title = as_running(loose.title);

    const auto set = tests::set(
        publication_of({sheet("Réunion", {}), part, topic, question, rest, loose, next}));

    CHECK(tags(set.scene) == "Document(H1 Sect(H2 Sect(H3 Sect(H4) Sect(H4 P) P) P) Sect(H2 P))");
    CHECK(read_aloud(set.scene) == "RéunionPartieSujetQuestion 1Question 2bcdFine");
}

TEST_CASE("a title that became a table's caption ends the sections before it", "[typeset]")
{
    auto topic = sheet("Sujet", {paragraph("a")});
    topic.heading = 2;
    auto table = sheet("Votes", {paragraph("b"), block(votes(1))});
    table.heading = 0;
    table.title_is_caption = true;

    const auto set = tests::set(publication_of({sheet("Réunion", {}), topic, table}));

    CHECK(tags(set.scene).starts_with("Document(H1 Sect(H2 P) P Table(Caption TR"));
    CHECK(read_aloud(set.scene).starts_with("RéunionSujetabVotes"));
}

TEST_CASE("what is said of a chart lies in its caption, or is a paragraph where none is drawn",
          "[typeset]")
{
    const bool drawn = GENERATE(true, false);
    Chart chart;
    chart.answered = chart.largest = 3;
    chart.alternative = "Oui : 3";
    chart.caption = plain("3 réponses sur 4");
    chart.notes = {plain("Réponses annoncées : 5"), plain("Arrondis")};
    if (drawn) {
        chart.categories = {{"Oui", 3, {"3"}, 0}};
    }

    const auto set = tests::set(publication_of({sheet("", {Block{chart}})}));

    CHECK(tags(set.scene) ==
          (drawn ? "Document(Figure Caption(Note Note))" : "Document(P(Note Note))"));
    CHECK(read_aloud(set.scene) == "3 réponses sur 4Réponses annoncées : 5Arrondis");
}

TEST_CASE("a quotation is tagged as one, other boxes as divisions, their icons not at all",
          "[typeset]")
{
    PanelBox quote;
    quote.panel = layouts::Panel::quote;
    quote.blocks = {paragraph("Oui")};
    PanelBox caution;
    caution.panel = layouts::Panel::caution;
    caution.label = plain("Attention");
    caution.blocks = {paragraph("Non")};

    const auto set = tests::set(publication_of({sheet("", {block(quote), block(caution)})}));

    CHECK(tags(set.scene) == "Document(BlockQuote(P) Div(P P))");
}

TEST_CASE("a picture keeps its proportions and says what it shows", "[typeset]")
{
    picture::Drawing drawing{{Length::pt(30), Length::pt(10)}, {}};
    Image image;
    image.picture = std::make_shared<picture::Picture>(picture::Picture{"a.svg", drawing});
    image.alternative = "Un logo";
    image.max_height = Length::pt(60);
    image.target = "https://example.org";

    const auto set = tests::set(publication_of({sheet("", {block(image), block(image)})}));

    CHECK(tags(set.scene) == "Document(P(Link(Figure)) P(Link(Figure)))");
    const auto figures = elements(set.scene, Role::figure);
    const auto& first = set.scene.structure.elements[figures[0]];
    const auto& second = set.scene.structure.elements[figures[1]];
    CHECK(first.alternative == "Un logo");
    CHECK(first.bounds->size == Size{Length::pt(180), Length::pt(60)});
    CHECK(first.bounds->top() == second.bounds->top());
    CHECK_FALSE(first.bounds->overlaps(*second.bounds));
}
