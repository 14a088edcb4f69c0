#include "backends/written_workbook.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace restitution;
using namespace restitution::tests;
using survey::Audience;

TEST_CASE("nothing in the members' workbook depends on the order of respondents", "[xlsx]")
{
    const auto seed = GENERATE(range(0U, 40U));
    CAPTURE(seed);
    SurveyedMeeting meeting = surveyed_meeting(seed, 30);
    const std::string before = write(meeting);

    reorder_respondents(meeting, seed + 1);

    CHECK(write(meeting) == before);
}

TEST_CASE("the members' workbook holds nobody's data, the office's holds the rows", "[xlsx]")
{
    const SurveyedMeeting meeting = surveyed_meeting(7, 20);

    const ReadWorkbook members = written(meeting);
    const ReadWorkbook office = written(meeting, Audience::office);

    CHECK_FALSE(holds(members, "person "));
    CHECK_FALSE(holds(members, "2023/05/01"));
    CHECK_FALSE(holds(members, "Horodateur"));
    CHECK_FALSE(holds(members, "lastModifiedBy"));
    CHECK_FALSE(holds(members, "/proc/"));
    const ReadSheet* raw = office.starting_with("Réponses brutes");
    REQUIRE(raw != nullptr);
    CHECK(raw->text(0, 1) == "Adresse e-mail");
    CHECK(raw->text(1, 1) == "person 0");
    CHECK(raw->text(20, 1) == "person 19");
}

namespace {

meeting::Block shown(decltype(meeting::Block::content) content, meeting::Visibility visibility)
{
    return {std::move(content), visibility, {}, {}};
}

meeting::Section section_of(std::vector<meeting::Block> blocks)
{
    meeting::Section section;
    section.topics.emplace_back().blocks = std::move(blocks);
    return section;
}

bool tells_of_keep(const SurveyedMeeting& meeting, Audience audience)
{
    return holds(written(meeting, audience), "Que voulez-vous retrouver en 2025");
}

} // namespace

TEST_CASE("a question shown to others only is in no part of the workbook", "[xlsx]")
{
    using meeting::Visibility;
    SurveyedMeeting meeting = surveyed_meeting(7, 20);
    auto& sections = meeting.meeting.sections;

    SECTION("the visibility of its block counts")
    {
        sections.push_back(section_of({shown(meeting::Answers{"keep", {}}, Visibility::office)}));
    }
    SECTION("that of its topic")
    {
        sections.push_back(section_of({shown(meeting::Answers{"keep", {}}, Visibility::open)}));
        sections.back().topics[0].visibility = Visibility::office;
    }
    SECTION("and that of its section")
    {
        sections.push_back(section_of({shown(meeting::Answers{"keep", {}}, Visibility::open)}));
        sections.back().visibility = Visibility::office;
    }
    SECTION("a quote tells one answer alone")
    {
        sections.push_back(
            section_of({shown(meeting::Answers{"keep", {}}, Visibility::office),
                        shown(meeting::Quote{"keep", 1, {}, {}}, Visibility::open)}));
    }
    CHECK(tells_of_keep(meeting, Audience::office));
    CHECK_FALSE(tells_of_keep(meeting, Audience::members));
    CHECK_FALSE(tells_of_keep(meeting, Audience::open));
    CHECK_FALSE(holds(written(meeting), "Élargir aux petites communes"));
}

TEST_CASE("a question that a block shows this audience, or none shows anybody, stays", "[xlsx]")
{
    using meeting::Visibility;
    SurveyedMeeting meeting = surveyed_meeting(7, 20);
    CHECK(tells_of_keep(meeting, Audience::open));

    meeting.meeting.sections.push_back(
        section_of({shown(meeting::Answers{"keep", {}}, Visibility::office),
                    shown(meeting::Answers{"keep", {}}, Visibility::members)}));
    meeting.meeting.sections.back().topics[0].blocks[1].outputs.deck = false;

    CHECK(tells_of_keep(meeting, Audience::members));
    CHECK_FALSE(tells_of_keep(meeting, Audience::open));
}

namespace {

/// Whoever wrote something to "learnt" wrote it in words found nowhere else.
SurveyedMeeting with_secrets()
{
    SurveyedMeeting meeting = surveyed_meeting(7, 20);
    std::size_t r = 0;
    for (survey::Answer& answer : meeting.answers().answers[1]) {
        answer.text += answer.text.empty() ? "" : " secret " + std::to_string(r);
        ++r;
    }
    meeting.count();
    meeting.meeting.sections.clear();
    return meeting;
}

// The figures of a tally sheet by their labels.
std::map<std::string, std::string> figures_on(const ReadSheet& sheet)
{
    std::map<std::string, std::string> figures;
    for (const auto& [place, cell] : sheet.cells) {
        if (place.first >= first_row && place.second == 1) {
            figures[sheet.text(place.first, 0)] = cell.text + " by " + cell.formula;
        }
    }
    return figures;
}

} // namespace

TEST_CASE("words kept for others are counted as other answers, and stand nowhere", "[xlsx]")
{
    using meeting::Visibility;
    SurveyedMeeting meeting = with_secrets();
    auto& sections = meeting.meeting.sections;
    const auto all = figures_on(*written(meeting).starting_with("2."));
    sections.push_back(section_of({shown(meeting::Chart{"learnt", {}, {}}, Visibility::open)}));

    SECTION("by the visibility of the list of answers")
    {
        sections.push_back(section_of({shown(meeting::Answers{"learnt", {}}, Visibility::office)}));
    }
    SECTION("by that of its topic")
    {
        sections.push_back(section_of({shown(meeting::Answers{"learnt", {}}, Visibility::open)}));
        sections.back().topics[0].visibility = Visibility::office;
    }
    SECTION("by that of its section")
    {
        sections.push_back(section_of({shown(meeting::Answers{"learnt", {}}, Visibility::open)}));
        sections.back().visibility = Visibility::office;
    }
    SECTION("by that of a quote, while another is shown")
    {
        sections.push_back(
            section_of({shown(meeting::Quote{"learnt", 1, {}, {}}, Visibility::office),
                        shown(meeting::Quote{"learnt", 2, {}, {}}, Visibility::open)}));
    }
    const ReadWorkbook book = written(meeting);
    const ReadSheet& answers = *book.starting_with("2 ");

    CHECK(holds(written(meeting, Audience::office), "secret"));
    CHECK_FALSE(holds(book, "secret"));
    CHECK(figures_on(*book.starting_with("2.")) == all);
    CHECK(answers_on(answers, meeting.survey().questions[1]).count("Autre") ==
          answers_given(meeting.survey().questions[1], meeting.answers().answers[1]).size() -
              meeting.tallies.at("survey").questions[1].ticks);
    CHECK(answers.text(1, 0).ends_with("qui n’est pas communiqué."));
}

TEST_CASE("choices kept for others stand nowhere beside the words that are shown", "[xlsx]")
{
    using meeting::Visibility;
    SurveyedMeeting meeting = with_secrets();
    meeting.meeting.sections.push_back(
        section_of({shown(meeting::Chart{"learnt", {}, {}}, Visibility::office),
                    shown(meeting::Answers{"learnt", {}}, Visibility::open)}));

    const ReadWorkbook book = written(meeting);

    CHECK(book.starting_with("2 ") == nullptr);
    const survey::QuestionTally& tally = meeting.tallies.at("survey").questions[1];
    const ReadSheet& texts = *book.starting_with("2.");
    CHECK(texts_on(texts).size() == tally.texts.size());
    CHECK(texts.text(1, 0) == "Informationnel · Texte libre. Seuls les textes sont repris\u202F; "
                              "les choix ne sont pas communiqués.");
    CHECK(book.sheets.front().text(8, 4) == std::to_string(tally.texts.size()));
}

TEST_CASE("words nobody keeps back stay, whatever shows the choices", "[xlsx]")
{
    using meeting::Visibility;
    SurveyedMeeting meeting = with_secrets();
    auto blocks = std::vector{shown(meeting::Chart{"learnt", {}, {}}, Visibility::open)};

    SECTION("no block shows them") {}
    SECTION("one block hides them, another shows them")
    {
        blocks.push_back(shown(meeting::Answers{"learnt", {}}, Visibility::office));
        blocks.push_back(shown(meeting::Answers{"learnt", {}}, Visibility::open));
    }
    meeting.meeting.sections.push_back(section_of(blocks));

    const ReadWorkbook book = written(meeting);
    CHECK(answers_on(*book.starting_with("2 "), meeting.survey().questions[1]) ==
          answers_given(meeting.survey().questions[1], meeting.answers().answers[1]));
}
