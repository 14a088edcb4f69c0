#pragma once

#include "backends/xlsx/workbook.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::backends::xlsx {

using RowIndex = lxw_row_t;
using ColumnIndex = lxw_col_t;

/// A column of a table.
struct Column {
    std::string header;
    lxw_format* head = nullptr;
    double width = 12;
};

/// The same columns with headers a table may have: see unique_headers().
std::vector<Column> with_unique_headers(std::vector<Column> columns);

double total_width(const std::vector<Column>& columns);

/// One sheet being written: the only place where words become cells.
///
/// Law:     a text is a string whatever it starts with; only formula() makes formulas,
///          and no formula holds a text of the meeting or of an answer.
class Sheet {
public:
    Sheet(Workbook& book, std::string name, Storage storage);

    const std::string& name() const { return name_; }
    Storage storage() const { return storage_; }
    lxw_worksheet* get() const { return sheet_; }

    void text(RowIndex row, ColumnIndex column, const std::string& words, lxw_format* format);
    /// A text longer than a cell goes on in the cells from `further` on, which moves behind it.
    void long_text(RowIndex row, ColumnIndex column, const std::string& words, lxw_format* format,
                   ColumnIndex& further);
    /// An empty cell with its format.
    void blank(RowIndex row, ColumnIndex column, lxw_format* format);
    void number(RowIndex row, ColumnIndex column, double value, lxw_format* format);
    /// `value` is what the formula gives: readers that do not calculate show it.
    void formula(RowIndex row, ColumnIndex column, const std::string& formula, double value,
                 lxw_format* format);
    /// A link to the top of another sheet.
    void link(RowIndex row, ColumnIndex column, std::string_view sheet_name,
              const std::string& words, lxw_format* format);

    void width(ColumnIndex column, double digits);
    /// Room for so many lines of `points` in a row: not every reader finds it out by itself.
    /// To be said before the row's cells are written.
    void lines(RowIndex row, int count, double points = 11);
    /// Header cells and column widths, to be written before the rows below them.
    ///
    /// Input:   columns with unique headers.
    void heads(RowIndex head_row, const std::vector<Column>& columns);
    /// Makes a table of a header row and the `rows` below it. A streamed sheet, which can
    /// hold none, gets filters.
    ///
    /// Input:   rows > 0; heads() has written these columns; a valid and unique name.
    void table(RowIndex head_row, std::size_t rows, std::vector<Column> columns,
               std::string table_name);

    /// Landscape A4, as wide as one page, no lines but our own.
    void set_page(const std::string& footer);
    /// Keeps the rows down to `row` in sight on the screen, and those from `printed` on on every
    /// page.
    void keep_heads(RowIndex row, RowIndex printed = 0);

private:
    std::string name_;
    Storage storage_;
    lxw_worksheet* sheet_;
};

/// "$B$6:$B$21" on a sheet, ready for a formula.
std::string range(std::string_view sheet_name, ColumnIndex column, RowIndex first, RowIndex last);
std::string range(std::string_view sheet_name, ColumnIndex first_column, ColumnIndex last_column,
                  RowIndex first, RowIndex last);
/// "B6"
std::string cell(ColumnIndex column, RowIndex row);

} // namespace restitution::backends::xlsx
