#include "backends/written_workbook.hpp"

#include "backends/xlsx/write_xlsx.hpp"
#include "support/catch.hpp"

#include <algorithm>

namespace restitution::tests {

std::string write(const SurveyedMeeting& meeting, survey::Audience audience)
{
    using namespace backends::xlsx;
    const auto products = meeting.products();
    const auto bytes = write_xlsx(products, list_contents(products, {audience}));
    REQUIRE(bytes);
    return *bytes;
}

ReadWorkbook written(const SurveyedMeeting& meeting, survey::Audience audience)
{
    return ReadWorkbook{write(meeting, audience)};
}

std::string sheet_prefix(std::size_t question, char mark)
{
    return std::to_string(question + 1) + mark;
}

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

} // namespace restitution::tests
