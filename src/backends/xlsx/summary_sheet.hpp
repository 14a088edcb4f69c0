#pragma once

#include "backends/products.hpp"
#include "backends/xlsx/desk.hpp"
#include "backends/xlsx/question_sheets.hpp"
#include "backends/xlsx/tally_sheet.hpp"

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
void write_summary(const Desk& desk, Sheet& sheet, const Products& products,
                   std::span<const SummaryLine> lines, survey::Audience audience);

} // namespace restitution::backends::xlsx
