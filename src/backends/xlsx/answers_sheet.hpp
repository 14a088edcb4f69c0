#pragma once

#include "backends/xlsx/desk.hpp"
#include "backends/xlsx/question_sheets.hpp"

namespace restitution::backends::xlsx {

/// Where the answers to a closed question stand on their sheet, for formulas over them.
///
/// coded:      a column per option with a 1 for each tick; else one column of labels.
/// has_other:  one more column holds the texts that are no option.
struct AnswersShape {
    std::size_t rows = 0;
    std::size_t options = 0;
    bool coded = false;
    bool has_other = false;

    ColumnIndex option_column(std::size_t option) const
    {
        return static_cast<ColumnIndex>(coded ? option : 0);
    }
    ColumnIndex other_column() const { return static_cast<ColumnIndex>(coded ? options : 1); }
    ColumnIndex last_column() const
    {
        return has_other ? other_column() : static_cast<ColumnIndex>(other_column() - 1);
    }
    RowIndex last_row() const { return static_cast<RowIndex>(first_row + rows - 1); }
};

/// Law:     equal for equal counts: a sheet and its formulas ask it apart.
AnswersShape shape_answers(const QuestionSheets& of);

/// How many columns the sheet of a closed question takes.
std::size_t count_answer_columns(const survey::Question& question,
                                 const std::vector<survey::Answer>& answers);

/// The answers to one closed question and nothing else, sorted.
///
/// Input:   somebody answered.
/// Law:     one row for each who answered; see sort_answers() for what the order tells.
void write_answers_sheet(const Desk& desk, const QuestionSheets& of);

} // namespace restitution::backends::xlsx
