#include "backends/surveyed_meeting.hpp"
#include "backends/xlsx/sheet_limits.hpp"
#include "support/catch.hpp"

// What no sheet has room for is a fault of the data, told before anything is written.

using namespace restitution;
using namespace restitution::tests;

namespace {

constexpr auto office = survey::Audience::office;
constexpr auto members = survey::Audience::members;

Diagnostics check(const SurveyedMeeting& meeting, survey::Audience audience)
{
    Diagnostics faults;
    const auto products = meeting.products();
    const auto contents = backends::xlsx::list_contents(products, {audience});
    backends::xlsx::check_sheet_limits(products, contents, faults);
    return faults;
}

survey::Question& question_of_kind(SurveyedMeeting& meeting, survey::QuestionKind kind)
{
    auto& questions = meeting.meeting.surveys.front().questions;
    const auto found = std::ranges::find(questions, kind, &survey::Question::kind);
    REQUIRE(found != questions.end());
    return *found;
}

} // namespace

TEST_CASE("more responses than a sheet has rows are refused by name", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(1, 3);
    CHECK(check(meeting, office).all().empty());
    meeting.answers().respondents = 2'000'000;

    const Diagnostics faults = check(meeting, members);

    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all()[0].code == "xlsx.too-many-answers");
    CHECK(faults.all()[0].message ==
          "'reponses.csv' holds 2000000 responses, and a sheet takes 1048571");
}

TEST_CASE("more options than a sheet has columns are refused, of several ticks alone", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(1, 3);
    question_of_kind(meeting, survey::QuestionKind::single).options.resize(20'000);
    CHECK(check(meeting, members).all().empty());
    auto& multiple = question_of_kind(meeting, survey::QuestionKind::multiple);
    multiple.options.resize(16'000);
    CHECK(check(meeting, members).all().empty());
    multiple.options.resize(16'385);

    const Diagnostics faults = check(meeting, members);

    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all()[0].code == "xlsx.too-many-columns");
    CHECK(faults.all()[0].message.find(multiple.id) != std::string::npos);
    CHECK(faults.all()[0].message.find("16384") != std::string::npos);
    CHECK(faults.all()[0].where == multiple.where);
}

TEST_CASE("raw rows that a sheet has no columns for are refused for the office alone", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(1, 3);
    survey::RawTable& raw = meeting.answers().raw;
    raw.header.resize(16'380);
    CHECK(check(meeting, office).all().empty());
    raw.rows.at(0).at(0) = std::string(200'000, 'a'); // seven cells
    CHECK(check(meeting, members).all().empty());

    const Diagnostics faults = check(meeting, office);

    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all()[0].code == "xlsx.too-many-columns");
    CHECK(faults.all()[0].message ==
          "the raw rows of 'reponses.csv' take 16386 columns, and a sheet has 16384");
}

TEST_CASE("what an audience is not shown needs no columns", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(1, 3);
    auto& multiple = question_of_kind(meeting, survey::QuestionKind::multiple);
    multiple.options.resize(16'385);
    meeting::Block block;
    block.content = meeting::Chart{multiple.id, {}, {}};
    block.visibility = meeting::Visibility::office;
    meeting.meeting.sections.emplace_back().topics.emplace_back().blocks = {block};

    CHECK(check(meeting, members).all().empty());
    CHECK(check(meeting, office).all().size() == 1);
}
