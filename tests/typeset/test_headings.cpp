#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "support/scene_laws.hpp"

#include <set>

// Headings and what they head are not torn apart.

using namespace restitution;
using namespace restitution::tests;
using namespace restitution::publication;

namespace {

const std::string four_lines =
    "Dans quelle mesure êtes-vous d’accord avec l’affirmation suivante : la commune devrait "
    "consacrer davantage de moyens à l’entretien des chemins ruraux, des haies et des fossés, et "
    "en confier une part aux associations ?";

} // namespace

TEST_CASE("a chart leaves room for the heading that stays above it", "[typeset]")
{
    Chart chart;
    chart.kind = GENERATE(ChartKind::bars, ChartKind::numbers, ChartKind::columns);
    for (std::size_t i = 0; i < 8; ++i) {
        chart.categories.push_back(
            {"Une option un peu longue à lire " + std::to_string(i), 1, {"1", "sur 8"}});
    }
    chart.answered = 8;
    chart.largest = 1;
    auto heading = paragraph("Question", layouts::Role::subtitle, 2);
    heading.keep_with_next = true;
    publication::Block drawn;
    drawn.content = chart;

    const auto set = tests::set(publication_of({sheet("Titre", {heading, drawn})}));

    REQUIRE(find_run(set.scene.pages[0], "Question") != nullptr);
    CHECK(find_run(set.scene.pages[0], "sur 8") != nullptr);
}

TEST_CASE("a title that its region cannot hold opens the text below it", "[typeset]")
{
    Sheet one = sheet(four_lines + " " + four_lines, {paragraph("Texte")});
    one.kicker = plain("Thème");

    const auto set = tests::set(publication_of({one}));

    CHECK(set.scene.pages.size() == 1);
    CHECK(set.codes() == std::vector<std::string>{"typeset.overlong-title"});
    CHECK(tags(set.scene) == "Document(H1 P P)");
    CHECK(read_aloud(set.scene).ends_with("ThèmeTexte"));
}

TEST_CASE("each level of a list stands further in than the one above it", "[typeset]")
{
    List list;
    list.items = {item("un", {item("deux", {item("trois", {item("quatre", {item("cinq")})})})})};

    const auto set = tests::set(publication_of({sheet("Titre", {block(list)})}));

    std::set<Length> lefts;
    for (const char* words : {"un", "deux", "trois", "quatre", "cinq"}) {
        lefts.insert(find_run(set.scene.pages[0], words)->origin.x);
    }
    CHECK(lefts.size() == 5);
}
