#include "backends/surveyed_meeting.hpp"
#include "backends/workbook_reader.hpp"
#include "backends/xlsx/write_xlsx.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <pugixml.hpp>
#include <set>

using namespace restitution;
using namespace restitution::tests;
using survey::Audience;

namespace {

constexpr int head_row = 4;
constexpr int first_row = 5;

std::string write(const SurveyedMeeting& meeting, Audience audience = Audience::members)
{
    const auto bytes = backends::xlsx::write_xlsx(meeting.products(), {audience});
    REQUIRE(bytes);
    return *bytes;
}

ReadWorkbook written(const SurveyedMeeting& meeting, Audience audience = Audience::members)
{
    return ReadWorkbook{write(meeting, audience)};
}

std::string sheet_prefix(std::size_t question, char mark)
{
    return std::to_string(question + 1) + mark;
}

// How often each option was ticked and each text written, as an answers sheet tells it.
std::multiset<std::string> answers_on(const ReadSheet& sheet, const survey::Question& question)
{
    const bool coded = question.kind == survey::QuestionKind::multiple ||
                       question.kind == survey::QuestionKind::mixed;
    std::multiset<std::string> found;
    for (const auto& [place, cell] : sheet.cells) {
        if (place.first < first_row || cell.text.empty()) {
            continue;
        }
        found.insert(coded && !cell.is_string ? sheet.text(head_row, place.second) : cell.text);
    }
    return found;
}

std::multiset<std::string> answers_given(const survey::Question& question,
                                         const std::vector<survey::Answer>& answers)
{
    std::multiset<std::string> given;
    for (const survey::Answer& answer : answers) {
        for (const std::uint16_t tick : answer.ticks) {
            given.insert(question.options[tick].label);
        }
        if (!answer.text.empty()) {
            given.insert(answer.text);
        }
    }
    return given;
}

std::multiset<std::string> texts_on(const ReadSheet& sheet)
{
    std::multiset<std::string> found;
    for (int row = first_row; !sheet.text(row, 1).empty(); ++row) {
        for (int n = std::stoi(sheet.text(row, 1)); n > 0; --n) {
            found.insert(sheet.text(row, 0));
        }
    }
    return found;
}

bool holds(const ReadWorkbook& book, std::string_view words)
{
    return std::ranges::any_of(
        book.parts, [&](const auto& part) { return part.second.find(words) != std::string::npos; });
}

int row_of(const ReadSheet& sheet, std::string_view label)
{
    for (const auto& [place, cell] : sheet.cells) {
        if (place.second == 0 && cell.text == label && place.first > head_row) {
            return place.first;
        }
    }
    return -1;
}

/// The environment of a run in another country, put back afterwards.
class Elsewhere {
public:
    Elsewhere()
    {
        setenv("TZ", "Asia/Ho_Chi_Minh", 1);
        setenv("LANG", "vi_VN.UTF-8", 1);
        std::setlocale(LC_ALL, "C.utf8");
    }
    ~Elsewhere()
    {
        unsetenv("TZ");
        unsetenv("LANG");
        std::setlocale(LC_ALL, "C");
    }
};

} // namespace

TEST_CASE("every answer is in the workbook exactly once", "[xlsx]")
{
    const auto seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    const SurveyedMeeting meeting = surveyed_meeting(seed, seed % 25);

    const ReadWorkbook book = written(meeting);

    for (std::size_t q = 0; q < meeting.survey().questions.size(); ++q) {
        CAPTURE(q);
        const survey::Question& question = meeting.survey().questions[q];
        const auto given = answers_given(question, meeting.responses.at("survey").answers[q]);
        const bool closed = is_closed(question);
        const ReadSheet* sheet = book.starting_with(sheet_prefix(q, closed ? ' ' : '.'));
        if (sheet == nullptr) {
            CHECK(given.empty());
            continue;
        }
        CHECK((closed ? answers_on(*sheet, question) : texts_on(*sheet)) == given);
    }
}

TEST_CASE("what is counted is what was answered, and shown before anything is calculated", "[xlsx]")
{
    const auto seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    const SurveyedMeeting meeting = surveyed_meeting(seed, 10 + seed % 25);

    const ReadWorkbook book = written(meeting);

    for (std::size_t q = 0; q < meeting.survey().questions.size(); ++q) {
        const survey::Question& question = meeting.survey().questions[q];
        const survey::QuestionTally& tally = meeting.tallies.at("survey").questions[q];
        if (!is_closed(question) || tally.answered == 0) {
            continue;
        }
        const ReadSheet& sheet = *book.starting_with(sheet_prefix(q, '.'));
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            CAPTURE(q, o);
            const int row = row_of(sheet, question.options[o].label);
            REQUIRE(row >= first_row);
            CHECK(sheet.text(row, 1) == std::to_string(tally.counts[o]));
            CHECK_FALSE(sheet.at(row, 1).formula.empty());
        }
        const ReadCell& answered = sheet.at(row_of(sheet, "Ont répondu"), 1);
        CHECK(answered.text == std::to_string(tally.answered));
        CHECK_FALSE(answered.formula.empty());
    }
}

TEST_CASE("who answered is counted over cells, so that an emptied one counts no longer", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(3, 20);
    const auto answered_on = [](const ReadWorkbook& book, std::string_view prefix) {
        const ReadSheet& sheet = *book.starting_with(prefix);
        return sheet.at(row_of(sheet, "Ont répondu"), 1).formula;
    };
    const ReadWorkbook book = written(meeting);
    const ReadSheet& summary = book.sheets.front();

    CHECK(answered_on(book, "1.").starts_with("SUMPRODUCT(--((('1 Réponses'!$A$6:$A$"));
    CHECK(answered_on(book, "2.").find("+(LEN('2 Réponses'!$C$6:$C$") != std::string::npos);
    CHECK(answered_on(book, "3.").starts_with("SUMPRODUCT(--(((LEN('3 Réponses'!$A$6:$A$"));
    CHECK(summary.text(4, 1) == "20");
    CHECK(summary.xml.find("<pane ySplit=\"7\"") != std::string::npos);
    CHECK(summary.at(7, 5).formula == "E8/B5");
    CHECK(summary.at(12, 4).formula.starts_with("SUM('6. "));
}

TEST_CASE("other answers are texts without a choice, or every text where choices add up", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(3, 20);
    const auto other = [&] {
        const ReadWorkbook book = written(meeting);
        const ReadSheet& sheet = *book.starting_with("2.");
        return sheet.at(row_of(sheet, "Autre"), 1);
    };
    CHECK(other().formula.starts_with("SUMPRODUCT((LEN('2 Réponses'!$C$6:$C$"));

    meeting.answers().answers[1][0] = {{0, 1}, "les deux"};
    meeting.count();

    CHECK(other().formula.starts_with("COUNTA('2 Réponses'!$C$6:$C$"));
}

TEST_CASE("shares are as exact as the deck's: a decimal from thirty answers on", "[xlsx]")
{
    const ReadWorkbook few = written(surveyed_meeting(2, 25));
    const ReadWorkbook many = written(surveyed_meeting(2, 60));
    const auto format_of = [](const ReadWorkbook& book) {
        pugi::xml_document styles;
        styles.load_string(book.parts.at("xl/styles.xml").c_str());
        pugi::xml_document sheet;
        sheet.load_string(book.starting_with("1.")->xml.c_str());
        const int style = sheet.select_node("//c[@r='C6']").node().attribute("s").as_int();
        const auto formats = styles.select_nodes("//cellXfs/xf");
        const std::string id =
            formats[static_cast<std::size_t>(style)].node().attribute("numFmtId").value();
        return std::string{styles.select_node(("//numFmt[@numFmtId='" + id + "']").c_str())
                               .node()
                               .attribute("formatCode")
                               .value()};
    };

    CHECK(format_of(few) == "0\"\u00A0\"%");
    CHECK(format_of(many) == "0.0\"\u00A0\"%");
}

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
    CHECK(texts.text(1, 0) == std::to_string(tally.texts.size()) +
                                  " réponses sur 20. Seuls les textes sont repris\u202F; les choix "
                                  "ne sont pas communiqués.");
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

TEST_CASE("no formula holds a text of the survey", "[xlsx]")
{
    const ReadWorkbook book = written(surveyed_meeting(3, 40), Audience::office);

    for (const ReadSheet& sheet : book.sheets) {
        for (const auto& [place, cell] : sheet.cells) {
            CAPTURE(sheet.name, cell.text, cell.formula);
            CHECK((cell.formula.empty() || !cell.is_string));
            CHECK(cell.formula.find('"') == std::string::npos);
        }
    }
    CHECK(book.starting_with("3 ") != nullptr);
}

TEST_CASE("names of sheets, tables and columns are such as Excel takes", "[xlsx]")
{
    const ReadWorkbook book = written(surveyed_meeting(5, 30), Audience::office);
    std::set<std::string> sheets;
    std::set<std::string> tables;

    for (const ReadSheet& sheet : book.sheets) {
        CHECK(sheets.insert(sheet.name).second);
        for (const ReadTable& table : sheet.tables) {
            CAPTURE(table.name);
            CHECK(tables.insert(table.name).second);
            // Letters, then "_": no cell is called so.
            CHECK((table.name == "Questions" || table.name.find('_') != std::string::npos));
            const int head = std::stoi(table.range.substr(1)) - 1;
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                CHECK(sheet.text(head, static_cast<int>(c)) == table.columns[c]);
            }
        }
    }
    CHECK(tables.size() >= 10);
}

TEST_CASE("charts say in words what they show, and show it before anything is calculated", "[xlsx]")
{
    const SurveyedMeeting meeting = surveyed_meeting(2, 16);
    const ReadWorkbook book = written(meeting);

    CHECK(holds(book, "descr=\""));
    pugi::xml_document chart;
    REQUIRE(chart.load_string(book.parts.at("xl/charts/chart1.xml").c_str()));
    std::multiset<std::string> cached;
    for (const auto& point : chart.select_nodes("//c:val//c:v")) {
        cached.insert(point.node().child_value());
    }
    std::multiset<std::string> counted;
    for (const std::size_t count : meeting.tallies.at("survey").questions[0].counts) {
        counted.insert(std::to_string(count));
    }
    CHECK(cached == counted);
    CHECK(chart.select_node("//c:autoTitleDeleted[@val='1']"));
}

TEST_CASE("each slice has the deck's color for it", "[xlsx]")
{
    const ReadWorkbook book = written(surveyed_meeting(2, 40));
    pugi::xml_document chart;
    REQUIRE(chart.load_string(book.parts.at("xl/charts/chart4.xml").c_str()));
    std::vector<std::string> fills;
    for (const auto& fill : chart.select_nodes("//c:dPt/c:spPr/a:solidFill/a:srgbClr")) {
        fills.emplace_back(fill.node().attribute("val").value());
    }

    CHECK(chart.select_node("//c:pieChart"));
    CHECK(fills == std::vector<std::string>{"0072B2", "B84A00", "595959"});
}

TEST_CASE("the workbook says what it is, in the meeting's own moment and language", "[xlsx]")
{
    const ReadWorkbook book = written(surveyed_meeting(2, 16));

    const std::string& properties = book.parts.at("docProps/core.xml");
    CHECK(properties.find("<dc:title>Restitution et suites") != std::string::npos);
    CHECK(properties.find("<dc:creator>Fédération des villes jumelées<") != std::string::npos);
    CHECK(properties.find("<dc:subject>Groupe-Pays Vietnam<") != std::string::npos);
    CHECK(properties.find("<dc:language>fr<") != std::string::npos);
    CHECK(properties.find(">2023-06-09T08:00:00Z<") != std::string::npos); // 10 h in Paris
    CHECK(book.sheets.front().name == "Synthèse");
    CHECK(book.sheets.front().text(2, 1) == "Groupe-Pays Vietnam");
}

TEST_CASE("the same meeting gives the same bytes, wherever it is written", "[xlsx]")
{
    const SurveyedMeeting meeting = surveyed_meeting(11, 25);
    const std::string here = write(meeting, Audience::office);

    const Elsewhere elsewhere;

    CHECK(write(meeting, Audience::office) == here);
}

TEST_CASE("an answer longer than a cell goes on beside it, and nothing of it is lost", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(1, 12);
    std::string longest;
    while (longest.size() < 70'000) {
        longest += "une très longue réponse 🌊 ";
    }
    meeting.answers().answers[5][3].text = longest;
    meeting.count();

    const ReadWorkbook book = written(meeting);

    const ReadSheet& sheet = *book.starting_with("6.");
    std::string found;
    for (const auto& [place, cell] : sheet.cells) {
        if (cell.text.size() > 1'000) {
            found += cell.text;
        }
    }
    CHECK(found == longest);
}

TEST_CASE("a raw field longer than a cell goes on under its own column's name", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(1, 12);
    survey::RawTable& raw = meeting.answers().raw;
    raw.header = {"q1", "q2", ""};
    raw.rows = {{"a", std::string(40'000, 'b'), "c"},
                {std::string(70'000, 'd'), "e", std::string(33'000, 'f')}};

    const ReadWorkbook book = written(meeting, Audience::office);

    const ReadSheet& sheet = *book.starting_with("Réponses brutes");
    CHECK(sheet.tables.front().columns == std::vector<std::string>{"q1", "q2", "3", "q1 (suite)",
                                                                   "q1 (suite) (2)", "q2 (suite)",
                                                                   "3 (suite)"});
    CHECK(sheet.text(1, 3).empty());
    CHECK(sheet.text(1, 1) + sheet.text(1, 5) == raw.rows[0][1]);
    CHECK(sheet.text(2, 0) + sheet.text(2, 3) + sheet.text(2, 4) == raw.rows[1][0]);
    CHECK(sheet.text(2, 2) + sheet.text(2, 6) == raw.rows[1][2]);
}

TEST_CASE("many answers are streamed, and counted by the same formulas", "[xlsx]")
{
    const SurveyedMeeting meeting = surveyed_meeting(1, 25'000);

    const ReadWorkbook book = written(meeting);

    const ReadSheet& answers = *book.starting_with("1 ");
    CHECK(answers.tables.empty());
    CHECK(answers.xml.find("<autoFilter") != std::string::npos);
    CHECK(answers_on(answers, meeting.survey().questions[0]) ==
          answers_given(meeting.survey().questions[0], meeting.responses.at("survey").answers[0]));
}

TEST_CASE("more responses than a sheet has rows are refused by name", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(1, 3);
    meeting.answers().respondents = 2'000'000;

    const auto bytes = backends::xlsx::write_xlsx(meeting.products(), {});

    REQUIRE_FALSE(bytes);
    CHECK(bytes.fault().code == "xlsx.too-many-answers");
    CHECK(bytes.fault().message ==
          "'reponses.csv' holds 2000000 responses, and a sheet takes 1048571");
}
