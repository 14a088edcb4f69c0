#include "support/catch.hpp"
#include "tally/meeting_that_asks.hpp"
#include "tally/tally_survey.hpp"

using namespace restitution;
using meeting::Figure;
using meeting::Visibility;
using survey::Audience;

namespace {

meeting::Text figure(Figure figure)
{
    return {{meeting::Value{"q", {}, figure}, {}, {}, {}}};
}

/// A meeting that keeps its chart and its answers from some, and tells a figure of them.
struct Told {
    Visibility chart = Visibility::office;
    Visibility answers = Visibility::office;
    Visibility text = Visibility::open;
    Figure figure = Figure::count;
};

meeting::Meeting meeting_of(const Told& told)
{
    survey::Question question{.id = "q", .column = {}, .title = {}, .theme = {}};
    question.kind = survey::QuestionKind::mixed;
    const meeting::BulletPoint inner{figure(told.figure), {}, {}};
    return tests::meeting_that_asks(
        std::move(question),
        {{meeting::Chart{"q", meeting::ChartKind::automatic, {}}, told.chart, {}, {}},
         {meeting::Answers{"q", {}}, told.answers, {}, {}},
         {meeting::Points{{{{}, {inner}, {}}}}, told.text, {}, {}}});
}

Diagnostics told(const meeting::Meeting& meeting, Audience audience, std::size_t answered = 10)
{
    survey::SurveyTally tally;
    tally.questions.emplace_back().answered = answered;
    Diagnostics faults;
    tally::check_values(meeting, {{"s", tally}}, audience, faults);
    return faults;
}

std::size_t warnings(const meeting::Meeting& meeting, Audience audience = Audience::members)
{
    const Diagnostics faults = told(meeting, audience);
    for (const Diagnostic& fault : faults.all()) {
        CHECK(fault.code == "tally.kept-figure");
        CHECK(fault.severity == Severity::warning);
    }
    return faults.all().size();
}

} // namespace

TEST_CASE("a figure of a question kept from its readers is told", "[tally]")
{
    CHECK(warnings(meeting_of({})) == 1);
    CHECK(warnings(meeting_of({}), Audience::open) == 1);
    CHECK(warnings(meeting_of({}), Audience::office) == 0);
    CHECK(warnings(meeting_of({.figure = Figure::percent})) == 1);
    CHECK(warnings(meeting_of({.figure = Figure::answered})) == 1);
    CHECK(warnings(meeting_of({.figure = Figure::respondents})) == 0);
}

TEST_CASE("a figure among others who may know it is not", "[tally]")
{
    CHECK(warnings(meeting_of({.chart = Visibility::open})) == 0);
    CHECK(warnings(meeting_of({.text = Visibility::office})) == 0);
    CHECK(warnings(meeting_of({.answers = Visibility::open})) == 1);
    CHECK(warnings(meeting_of({.answers = Visibility::open, .figure = Figure::answered})) == 0);
}

TEST_CASE("the cover tells figures too", "[tally]")
{
    meeting::Meeting meeting = meeting_of({.text = Visibility::office});
    meeting.subtitle = figure(Figure::count);
    CHECK(warnings(meeting) == 1);
}

TEST_CASE("a percentage of too few answers is told to be none", "[tally]")
{
    const auto notes = [](Figure figure, std::size_t answered) {
        return told(meeting_of({.chart = Visibility::open, .figure = figure}), Audience::members,
                    answered);
    };
    REQUIRE(notes(Figure::percent, 9).all().size() == 1);
    CHECK(notes(Figure::percent, 9).all().front().code == "tally.no-percent");
    CHECK(notes(Figure::percent, 9).all().front().severity == Severity::note);
    CHECK(notes(Figure::percent, 10).all().empty());
    CHECK(notes(Figure::count, 9).all().empty());
}
