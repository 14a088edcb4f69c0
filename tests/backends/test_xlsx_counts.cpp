#include "backends/written_workbook.hpp"
#include "support/catch.hpp"

#include <pugixml.hpp>

using namespace restitution;
using namespace restitution::tests;
using survey::Audience;

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

TEST_CASE("a question nobody answered has its options, chosen by none", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(4, 12);
    for (survey::Answer& answer : meeting.answers().answers[0]) {
        answer = {};
    }
    meeting.count();
    const survey::Question& question = meeting.survey().questions[0];
    REQUIRE(is_closed(question));

    const ReadWorkbook book = written(meeting);

    const ReadSheet& sheet = *book.starting_with(sheet_prefix(0, '.'));
    for (const survey::Option& option : question.options) {
        CHECK(sheet.text(row_of(sheet, option.label), 1) == "0");
    }
    CHECK(sheet.text(row_of(sheet, "Ont répondu"), 1) == "0");
    CHECK(sheet.tables.size() == 1);
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

TEST_CASE("a tick counts by what also counts its row, so that any mark is one", "[xlsx]")
{
    const ReadWorkbook book = written(surveyed_meeting(3, 20));
    const ReadSheet& sheet = *book.starting_with("1.");
    const std::string option = sheet.at(first_row, 1).formula;
    const std::string answered = sheet.at(row_of(sheet, "Ont répondu"), 1).formula;

    REQUIRE(option.starts_with("SUMPRODUCT(--("));
    const std::string marks = option.substr(std::string{"SUMPRODUCT(--"}.size());
    CHECK(answered.find(marks.substr(0, marks.size() - 1)) != std::string::npos);
}

TEST_CASE("the number of respondents stands once, and every sheet takes it from there", "[xlsx]")
{
    const ReadWorkbook book = written(surveyed_meeting(3, 20));
    const ReadSheet& summary = book.sheets.front();

    CHECK(summary.at(4, 1).formula.empty());
    for (const char* prefix : {"1.", "2.", "3."}) {
        const ReadSheet& sheet = *book.starting_with(prefix);
        const ReadCell& cell = sheet.at(row_of(sheet, "Répondants"), 1);
        CHECK(cell.formula == "'" + summary.name + "'!$B$5");
        CHECK(cell.text == "20");
    }
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

TEST_CASE("formulas stay within Excel's 8,192 characters, however many options there are", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(3, 20);
    for (survey::Question& question : meeting.meeting.surveys.front().questions) {
        for (std::size_t i = 0; is_closed(question) && i < 300; ++i) {
            survey::Option& more = question.options.emplace_back();
            more.id = "more-" + std::to_string(i);
            more.label = "Autre choix " + std::to_string(i);
        }
    }
    meeting.count();

    const ReadWorkbook book = written(meeting);

    for (const ReadSheet& sheet : book.sheets) {
        for (const auto& [place, cell] : sheet.cells) {
            CHECK(cell.formula.size() <= 8'192);
        }
    }
    const ReadSheet& sheet = *book.starting_with("1.");
    const std::size_t options = meeting.survey().questions[0].options.size();
    CHECK(sheet.at(row_of(sheet, "Ont répondu"), 1)
              .formula.find("ROW(A6:A" + std::to_string(options + 5) + ")^0") != std::string::npos);
}

TEST_CASE("a chart is of the kind that its audience sees", "[xlsx]")
{
    using meeting::ChartKind;
    SurveyedMeeting meeting = surveyed_meeting(2, 16);
    const std::string id = meeting.survey().questions[0].id;
    auto& blocks = meeting.meeting.sections.emplace_back().topics.emplace_back().blocks;
    blocks.push_back(
        {meeting::Chart{id, ChartKind::columns, {}}, meeting::Visibility::office, {}, {}});
    blocks.push_back({meeting::Chart{id, ChartKind::bars, {}}, meeting::Visibility::open, {}, {}});

    const auto direction = [&](Audience audience) {
        pugi::xml_document chart;
        chart.load_string(written(meeting, audience).parts.at("xl/charts/chart1.xml").c_str());
        return std::string{chart.select_node("//c:barDir").node().attribute("val").value()};
    };
    CHECK(direction(Audience::members) == "bar");
    CHECK(direction(Audience::office) == "col");
}
