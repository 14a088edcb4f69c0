#pragma once

#include "base/diagnostic.hpp"
#include "read/csv_scanner.hpp"
#include "read/response_room.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace restitution::read {

/// What one file may hold. Told before memory is taken for it.
inline constexpr std::size_t most_csv_columns = 16'384;
inline constexpr std::size_t longest_csv_cell = 1U << 20U; ///< bytes

/// The records of a file below its header; where they stand, not what they say.
///
/// Shape:   cells are row after row, header.size() in each.
struct CsvTable {
    const SourceFile* file = nullptr;
    std::vector<CsvField> header;
    std::vector<CsvField> cells;

    std::size_t columns() const { return header.size(); }
    std::size_t rows() const { return header.empty() ? 0 : cells.size() / header.size(); }
    const CsvField& cell(std::size_t row, std::size_t column) const
    {
        return cells[row * header.size() + column];
    }
    /// As it stands in the file: escaped quotation marks are still two.
    std::string_view raw(const CsvField& field) const
    {
        return std::string_view{file->text}.substr(field.begin, field.end - field.begin);
    }
    std::string text(const CsvField& field) const;
    SourceSpan span(const CsvField& field) const { return {file, field.begin, field.end}; }
};

/// Reads delimiter-separated text.
///
/// Input:   strict UTF-8 without NUL, of which `most_cells` are read at most. The delimiter is
///          chosen by choose_delimiter(), for which `wanted` names headers the file should have.
/// Output:  every row has as many cells as the header: missing ones are empty. Rows and columns
///          at the end that hold nothing at all are left out, and lines without any delimiter
///          where the header has several columns; any other row of empty cells is a response.
/// Errors:  csv.empty, csv.unclosed-quote and csv.text-after-quote (where it opened),
///          csv.delimiter-unclear, csv.too-many-columns, csv.too-many-cells, csv.cell-too-long;
///          those of CsvRemarks.
/// Source:  RFC 4180.
std::optional<CsvTable> read_csv(const SourceFile& file, std::span<const std::string> wanted,
                                 Diagnostics& faults,
                                 std::size_t most_cells = ResponseRoom::most_cells);

} // namespace restitution::read
