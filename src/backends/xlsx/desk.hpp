#pragma once

#include "backends/xlsx/look.hpp"
#include "backends/xlsx/phrases.hpp"
#include "backends/xlsx/sheet.hpp"
#include "backends/xlsx/sorted_answers.hpp"
#include "wording/wording.hpp"

#include <span>
#include <string>
#include <string_view>

namespace restitution::backends::xlsx {

/// What every sheet is written with.
struct Desk {
    Workbook& book;
    const Look& look;
    const Phrases& phrases;
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

/// Writes those rows; a title wider than `room` digits wraps in its own cell.
void write_opening(Sheet& sheet, const Desk& desk, const std::string& title,
                   const std::string& detail, std::span<const SheetLink> links, double room);

/// Sheets with more rows than this are streamed: about 10 MB of cells stay in memory below it.
inline constexpr std::size_t most_kept_rows = 20'000;

inline Storage storage_for(std::size_t rows)
{
    return rows > most_kept_rows ? Storage::streamed : Storage::kept;
}

} // namespace restitution::backends::xlsx
