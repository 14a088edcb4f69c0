#include "backends/written_workbook.hpp"
#include "backends/xlsx/workbook.hpp"
#include "backends/xlsx/write_xlsx.hpp"
#include "support/catch.hpp"

#include <random>

using namespace restitution;
using namespace restitution::tests;

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

TEST_CASE("what sheets keep in memory stays within bounds, whatever their sizes", "[xlsx]")
{
    using namespace backends::xlsx;
    std::mt19937 random{GENERATE(range(0U, 20U))};
    Workbook book{Storage::kept};
    std::size_t cells = 0;
    for (int i = 0; i < 100; ++i) {
        const std::size_t rows = random() % (2 * most_kept_rows);
        const std::size_t columns = random() % (2 * most_kept_columns);
        const bool kept = book.storage_for(rows, columns) == Storage::kept;
        const bool small = rows <= most_kept_rows && columns <= most_kept_columns;
        CHECK(kept == (small && cells + rows * columns <= most_kept_cells));
        cells += kept ? rows * columns : 0;
    }
}
