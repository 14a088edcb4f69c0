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

TEST_CASE("loose blocks that nobody may see leave no empty sheet", "[compose]")
{
    meeting::Meeting meeting;
    meeting.sections = {section("I", meeting::Visibility::open)};
    meeting::Topic& loose = meeting.sections.front().topics.emplace_back();
    loose.blocks.emplace_back().visibility = meeting::Visibility::office;

    const auto shown = shown_to(survey::Audience::members, meeting);

    REQUIRE(shown.size() == 1);
    CHECK(shown.front().topics.empty());
}
