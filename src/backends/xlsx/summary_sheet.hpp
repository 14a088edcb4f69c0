#pragma once

#include "backends/products.hpp"
#include "backends/xlsx/desk.hpp"
#include "backends/xlsx/question_sheets.hpp"
#include "backends/xlsx/tally_sheet.hpp"

#include <map>
#include <span>

namespace restitution::backends::xlsx {

/// What the summary needs of each question: its sheets, and where its count stands.
struct SummaryLine {
    QuestionSheets question;
    TallyCells cells;
};

/// The first sheet: what this workbook is, its questions with links, how answers are counted.
///
/// Input:   `sheet` is the first of the book; the lines in the order of the questions.
class SummarySheet {
public:
    SummarySheet(const Desk& desk, Sheet& sheet, const Products& products);

    /// Writes what stands above the questions, and tells each question where the number of
    /// its respondents stands.
    void open(std::span<SummaryLine> lines);
    /// Writes the questions once their sheets are there, and all that stands below.
    void close(std::span<const SummaryLine> lines, survey::Audience audience);

private:
    void write_respondents(const survey::Survey& survey, std::size_t count);
    void write_detail(std::string_view phrase, const std::string& value);
    void write_no_questions();
    void write_questions(std::span<const SummaryLine> lines);
    void write_question(const SummaryLine& line);
    void write_participation(const QuestionSheets& of);
    void write_rules(survey::Audience audience);
    std::string when() const;
    std::string part_of(const QuestionSheets& of) const;

    const Desk& desk_;
    Sheet& sheet_;
    const Products& products_;
    bool several_; ///< surveys
    RowIndex row_ = 0;
    std::map<const survey::Survey*, RowIndex> respondents_rows_;
};

} // namespace restitution::backends::xlsx
