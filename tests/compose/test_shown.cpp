#include "compose/shown.hpp"

#include "compose/authored.hpp"
#include "support/catch.hpp"

using namespace restitution;
using namespace restitution::compose;
using tests::authored;

namespace {

meeting::Section section(std::string title, meeting::Visibility visibility)
{
    meeting::Section made;
    made.title = authored(std::move(title));
    made.visibility = visibility;
    return made;
}

std::vector<ShownSection> shown_to(survey::Audience audience, const meeting::Meeting& meeting)
{
    return choose_shown({meeting, {}, {}, audience});
}

} // namespace

TEST_CASE("each audience sees its own sections, numbered without gaps", "[compose]")
{
    meeting::Meeting meeting;
    meeting.sections = {section("pour le bureau", meeting::Visibility::office),
                        section("pour tous", meeting::Visibility::open),
                        section("pour les membres", meeting::Visibility::members)};

    CHECK(shown_to(survey::Audience::office, meeting).size() == 3);
    CHECK(shown_to(survey::Audience::open, meeting).size() == 1);
    const auto members = shown_to(survey::Audience::members, meeting);
    REQUIRE(members.size() == 2);
    CHECK(members[0].number == 1);
    CHECK(members[1].number == 2);
}

TEST_CASE("what is for the minutes alone is not in the deck", "[compose]")
{
    meeting::Meeting meeting;
    meeting.sections = {section("vote", meeting::Visibility::open)};
    meeting.sections.front().outputs.deck = false;

    CHECK(shown_to(survey::Audience::office, meeting).empty());
}

TEST_CASE("a heading whose whole content is kept back goes with it", "[compose]")
{
    meeting::Meeting meeting;
    meeting.sections = {section("I", meeting::Visibility::open)};
    meeting::Topic& topic = meeting.sections.front().topics.emplace_back();
    topic.title = authored(GENERATE("", "Candidatures"));
    topic.blocks.emplace_back().visibility = meeting::Visibility::office;

    CHECK(shown_to(survey::Audience::members, meeting).empty());
    CHECK(shown_to(survey::Audience::office, meeting).size() == 1);

    SECTION("but not where something else stays under it")
    {
        meeting.sections.front().topics.emplace_back().blocks.emplace_back();
        const auto shown = shown_to(survey::Audience::members, meeting);
        REQUIRE(shown.size() == 1);
        CHECK(shown.front().topics.size() == 1);
    }
    SECTION("nor where the heading is the question for the room")
    {
        topic.open = true;
        const auto shown = shown_to(survey::Audience::members, meeting);
        REQUIRE(shown.size() == 1);
        REQUIRE(shown.front().topics.size() == 1);
        CHECK(shown.front().topics.front().blocks.empty());
    }
}

TEST_CASE("a heading with nothing under it stays", "[compose]")
{
    meeting::Meeting meeting;
    meeting.sections = {section("Échanges", meeting::Visibility::open)};
    CHECK(shown_to(survey::Audience::open, meeting).size() == 1);

    meeting.sections.front().topics.emplace_back().title = authored("Vos questions");
    const auto shown = shown_to(survey::Audience::open, meeting);
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().topics.size() == 1);
}
