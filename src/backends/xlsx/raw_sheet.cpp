#include "backends/xlsx/raw_sheet.hpp"

#include "backends/xlsx/cell_text.hpp"
#include "backends/xlsx/column_width.hpp"
#include "backends/xlsx/sheet_names.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace restitution::backends::xlsx {
namespace {

using Row = std::vector<std::string>;

/// Rows may be longer than the header. Texts longer than a cell go on behind the last column,
/// each column's in columns of its own.
///
/// Shape:   further[c] is how many the longest text of column c needs.
struct Extent {
    std::vector<std::size_t> further;
    std::size_t columns() const { return further.size(); }
};

Extent measure(const survey::RawTable& raw)
{
    Extent extent;
    extent.further.resize(raw.header.size());
    for (const Row& row : raw.rows) {
        extent.further.resize(std::max(extent.columns(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (!is_plain_cell(row[c])) {
                extent.further[c] = std::max(extent.further[c], to_cells(row[c]).size() - 1);
            }
        }
    }
    return extent;
}

// The first rows tell enough: a column's width is a convenience, not a promise.
double widest_field(const survey::RawTable& raw, std::size_t column)
{
    constexpr std::size_t sample = 200;
    double widest = 0;
    for (std::size_t r = 0; r < std::min(sample, raw.rows.size()); ++r) {
        if (column < raw.rows[r].size()) {
            widest = std::max(widest, measure_in_digits(raw.rows[r][column]));
        }
    }
    return widest;
}

std::string header_of(const survey::RawTable& raw, std::size_t column)
{
    return column < raw.header.size() && !raw.header[column].empty()
               ? raw.header[column]
               : fmt::format("{}", column + 1);
}

std::vector<Column> plan_columns(const Desk& desk, const survey::RawTable& raw,
                                 const Extent& extent)
{
    constexpr double least = 16;
    constexpr double most = 50;
    std::vector<Column> columns;
    for (std::size_t c = 0; c < extent.columns(); ++c) {
        columns.push_back(
            {header_of(raw, c), desk.look.head, column_width(widest_field(raw, c), least, most)});
    }
    for (std::size_t c = 0; c < extent.columns(); ++c) {
        columns.insert(
            columns.end(), extent.further[c],
            {fmt::format("{} ({})", header_of(raw, c), desk.phrases.more), desk.look.head, most});
    }
    return with_unique_headers(std::move(columns));
}

int count_lines(const Row& fields, const std::vector<Column>& columns)
{
    int most = 1;
    for (std::size_t c = 0; c < fields.size(); ++c) {
        most = std::max(most, xlsx::count_lines(fields[c], columns[c].width));
    }
    return most;
}

void write_row(Sheet& sheet, const Desk& desk, RowIndex row, const Row& fields,
               const std::vector<Column>& columns, const Extent& extent)
{
    auto further = static_cast<ColumnIndex>(extent.columns());
    if (sheet.storage() == Storage::kept) {
        sheet.lines(row, count_lines(fields, columns));
    }
    for (std::size_t c = 0; c < fields.size(); ++c) {
        ColumnIndex next = further;
        sheet.long_text(row, static_cast<ColumnIndex>(c), fields[c], desk.look.text, next);
        further = static_cast<ColumnIndex>(further + extent.further[c]);
    }
}

} // namespace

std::size_t count_raw_columns(const survey::RawTable& raw)
{
    const Extent extent = measure(raw);
    return std::accumulate(extent.further.begin(), extent.further.end(), extent.columns());
}

void write_raw_sheet(const Desk& desk, const survey::RawTable& raw, std::size_t number)
{
    const Extent extent = measure(raw);
    Sheet sheet{desk.book, plain_sheet_name(desk.phrases.raw, number),
                desk.book.storage_for(raw.rows.size(), extent.columns())};
    worksheet_set_tab_color(sheet.get(), desk.look.quiet);
    sheet.set_page(desk.footer);
    if (extent.columns() == 0) {
        return;
    }
    const auto columns = plan_columns(desk, raw, extent);
    sheet.heads(0, columns);
    RowIndex row = 1;
    for (const Row& fields : raw.rows) {
        write_row(sheet, desk, row++, fields, columns, extent);
    }
    if (!raw.rows.empty()) {
        sheet.table(0, raw.rows.size(), columns, fmt::format("Raw_{}", number + 1));
    }
    sheet.keep_heads(0);
}

} // namespace restitution::backends::xlsx
