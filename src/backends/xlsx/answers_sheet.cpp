#include "backends/xlsx/answers_sheet.hpp"

#include "backends/xlsx/cell_text.hpp"
#include "backends/xlsx/column_width.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

using survey::Answer;
using survey::QuestionKind;

using Answers = std::vector<const Answer*>;

std::size_t count_cells(const std::string& text)
{
    return is_plain_cell(text) ? 1 : to_cells(text).size();
}

// Further columns that the longest text needs.
std::size_t count_further(const Answers& answers)
{
    std::size_t most = 1;
    for (const Answer* answer : answers) {
        most = std::max(most, count_cells(answer->text));
    }
    return most - 1;
}

bool is_coded(const survey::Question& question)
{
    return question.kind != QuestionKind::single && question.kind != QuestionKind::scale;
}

double widest_text(const Answers& answers)
{
    double widest = 0;
    for (const Answer* answer : answers) {
        widest = std::max(widest, measure_in_digits(answer->text));
    }
    return widest;
}

double widest_label(const survey::Question& question)
{
    double widest = 0;
    for (const survey::Option& option : question.options) {
        widest = std::max(widest, measure_in_digits(option.label));
    }
    return widest;
}

constexpr double room_beside = 60;
constexpr double text_least = 30;
constexpr double text_most = 80;

std::vector<Column> plan_columns(const Desk& desk, const QuestionSheets& of,
                                 const AnswersShape& shape, const Answers& answers)
{
    std::vector<Column> columns;
    if (shape.coded) {
        constexpr double coded_width = 18;
        for (const survey::Option& option : of.question->options) {
            columns.push_back({option.label, desk.look.mark_head, coded_width});
        }
    } else {
        columns.push_back({std::string{desk.phrases.answer}, desk.look.head,
                           column_width(widest_label(*of.question), text_least, text_most)});
    }
    if (shape.has_other) {
        const double width = column_width(widest_text(answers), text_least, text_most);
        columns.push_back({desk.words.other(), desk.look.head, width});
        for (std::size_t n = count_further(answers); n > 0; --n) {
            columns.push_back({std::string{desk.phrases.continued}, desk.look.head, width});
        }
    }
    return with_unique_headers(std::move(columns));
}

// Empty cells belong to the row, too: without their rule it could not be followed.
void rule(Sheet& sheet, const Desk& desk, const AnswersShape& shape, RowIndex row)
{
    for (ColumnIndex column = 0; column <= shape.last_column(); ++column) {
        sheet.blank(row, column, desk.look.text);
    }
}

void write_row(Sheet& sheet, const Desk& desk, const QuestionSheets& of, const AnswersShape& shape,
               double other_width, RowIndex row, const Answer& answer)
{
    if (shape.has_other) {
        sheet.lines(row, count_lines(answer.text, other_width));
    }
    if (sheet.storage() == Storage::kept) {
        rule(sheet, desk, shape, row);
    }
    for (const std::uint16_t tick : answer.ticks) {
        if (shape.coded) {
            sheet.number(row, shape.option_column(tick), 1, desk.look.mark);
        } else {
            sheet.text(row, 0, of.question->options[tick].label, desk.look.text);
        }
    }
    if (!answer.text.empty()) {
        sheet.text(row, shape.other_column(), answer.text, desk.look.text);
    }
}

} // namespace

AnswersShape shape_answers(const QuestionSheets& of)
{
    return {of.tally->answered, of.question->options.size(), is_coded(*of.question),
            !of.tally->texts.empty()};
}

std::size_t count_answer_columns(const survey::Question& question,
                                 const std::vector<Answer>& answers)
{
    std::size_t of_texts = 0;
    for (const Answer& answer : answers) {
        of_texts = std::max(of_texts, answer.text.empty() ? 0 : count_cells(answer.text));
    }
    return (is_coded(question) ? question.options.size() : 1) + of_texts;
}

void write_answers_sheet(const Desk& desk, const QuestionSheets& of)
{
    const AnswersShape shape = shape_answers(of);
    const Answers answers = sort_answers(*of.answers, desk.alphabet);
    const auto columns = plan_columns(desk, of, shape, answers);
    Sheet sheet{desk.book, of.answers_sheet, desk.book.storage_for(answers.size(), columns.size())};
    worksheet_set_tab_color(sheet.get(), desk.look.quiet);
    write_opening(sheet, desk,
                  {of.question->title,
                   detail_of(desk, of),
                   {{desk.summary_sheet, desk.phrases.back}, {of.sheet, desk.phrases.see_tally}},
                   room_beside},
                  columns);
    sheet.heads(head_row, columns);
    const double other_width = shape.has_other ? columns[shape.other_column()].width : 0;
    RowIndex row = first_row;
    for (const Answer* answer : answers) {
        write_row(sheet, desk, of, shape, other_width, row++, *answer);
    }
    sheet.table(head_row, answers.size(), columns, fmt::format("Answers_{}", of.number));
}

} // namespace restitution::backends::xlsx
