#pragma once

#include "backends/xlsx/desk.hpp"
#include "backends/xlsx/question_sheets.hpp"
#include "backends/xlsx/tally_sheet.hpp"

namespace restitution::backends::xlsx {

/// The answers to one text question, each writing once with how often it came.
///
/// Law:     see sort_texts().
TallyCells write_texts_sheet(const Desk& desk, const QuestionSheets& of);

} // namespace restitution::backends::xlsx
