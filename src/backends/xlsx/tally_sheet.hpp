#pragma once

#include "backends/xlsx/desk.hpp"
#include "backends/xlsx/question_sheets.hpp"

namespace restitution::backends::xlsx {

/// What the summary takes from a question's sheet.
struct TallyCells {
    /// An expression: "'1. Ateliers'!$B$14"; empty: a text question nobody answered.
    std::string answered;
};

/// The count of one closed question: live formulas over its answers sheet and a native
/// chart, of the deck's kind, order and colors.
///
/// Law:     each cached value is what its formula gives.
TallyCells write_tally_sheet(const Desk& desk, const QuestionSheets& of);

} // namespace restitution::backends::xlsx
