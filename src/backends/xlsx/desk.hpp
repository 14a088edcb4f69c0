#pragma once

#include "backends/xlsx/look.hpp"
#include "backends/xlsx/question_sheets.hpp"
#include "backends/xlsx/sheet.hpp"
#include "backends/xlsx/sorted_answers.hpp"
#include "wording/wording.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace restitution::backends::xlsx {

/// What every sheet is written with.
struct Desk {
    Workbook& book;
    const Look& look;
    const wording::WorkbookPhrases& phrases;
    const wording::Words& words;
    const layouts::Layout& style;
    const Alphabet& alphabet;
    std::string language;
    std::string summary_sheet;
    std::string footer;

    /// A phrase of the engine's own, by the language's typography.
    std::string say(std::string_view phrase) const;
};

struct SheetLink {
    std::string_view sheet;
    std::string_view phrase;
};

/// The rows above a table: title, one line about it, links. The table's header follows.
inline constexpr RowIndex title_row = 0;
inline constexpr RowIndex detail_row = 1;
inline constexpr RowIndex links_row = 2;
inline constexpr RowIndex head_row = 4;
inline constexpr RowIndex first_row = head_row + 1;

/// A title on one line over `room` digits, in smaller letters if need be; one that still is
/// longer wraps within the first column, `own_width` wide.
void write_title(Sheet& sheet, const Desk& desk, const std::string& title, double own_width,
                 double room);

/// What those rows say. `room_beside` is free to the right of the columns.
struct Opening {
    const std::string& title;
    std::string detail;
    std::vector<SheetLink> links;
    double room_beside = 0;
};

/// Theme and kind of a question, and what of its answers is kept back. No number: those that
/// stand in cells of their own follow when an answer is corrected.
std::string detail_of(const Desk& desk, const QuestionSheets& of);

void write_opening(Sheet& sheet, const Desk& desk, const Opening& opening,
                   const std::vector<Column>& columns);

} // namespace restitution::backends::xlsx
