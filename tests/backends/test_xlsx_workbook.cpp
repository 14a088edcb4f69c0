#include "backends/written_workbook.hpp"
#include "support/catch.hpp"

#include <clocale>
#include <cstdlib>
#include <set>

using namespace restitution;
using namespace restitution::tests;
using survey::Audience;

namespace {

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

TEST_CASE("a workbook without a question says so, and has no empty table", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(2, 16);
    SECTION("because none was asked")
    {
        meeting.meeting.surveys.clear();
        meeting.responses.clear();
        meeting.tallies.clear();
    }
    SECTION("because the audience may see none")
    {
        std::vector<meeting::Block> blocks;
        for (const survey::Question& question : meeting.survey().questions) {
            blocks.push_back({meeting::Chart{question.id, {}, {}}, {}, {}, {}});
            blocks.push_back({meeting::Answers{question.id, {}}, {}, {}, {}});
        }
        meeting::Section section;
        section.visibility = meeting::Visibility::office;
        section.topics.emplace_back().blocks = std::move(blocks);
        meeting.meeting.sections = {std::move(section)};
    }

    const ReadWorkbook book = written(meeting);

    REQUIRE(book.sheets.size() == 1);
    CHECK(book.sheets.front().tables.empty());
    CHECK(holds(book, "Ce classeur ne contient aucune réponse à une enquête."));
    CHECK_FALSE(holds(book, "Question"));
    CHECK_FALSE(holds(book, "Comment les réponses sont comptées"));
    CHECK(holds(book, "Groupe-Pays Vietnam"));
}

TEST_CASE("sheets begin where the meeting's language begins its lines", "[xlsx]")
{
    SurveyedMeeting meeting = surveyed_meeting(2, 16);
    const auto [language, leftwards] =
        GENERATE(table<const char*, bool>({{"fr", false}, {"ar", true}, {"az-Arab", true}}));
    meeting.meeting.language = language;

    for (const ReadSheet& sheet : written(meeting).sheets) {
        CHECK((sheet.xml.find("rightToLeft=\"1\"") != std::string::npos) == leftwards);
    }
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
