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
                                 const RawShape& shape)
{
    constexpr double least = 16;
    constexpr double most = 50;
    std::vector<Column> columns;
    for (std::size_t c = 0; c < shape.fields(); ++c) {
        columns.push_back(
            {header_of(raw, c), desk.look.head, column_width(widest_field(raw, c), least, most)});
    }
    for (std::size_t c = 0; c < shape.fields(); ++c) {
        columns.insert(
            columns.end(), shape.further[c],
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
               const std::vector<Column>& columns, const RawShape& shape)
{
    auto further = static_cast<ColumnIndex>(shape.fields());
    if (sheet.storage() == Storage::kept) {
        sheet.lines(row, count_lines(fields, columns));
    }
    for (std::size_t c = 0; c < fields.size(); ++c) {
        ColumnIndex next = further;
        sheet.long_text(row, static_cast<ColumnIndex>(c), fields[c], desk.look.text, next);
        further = static_cast<ColumnIndex>(further + shape.further[c]);
    }
}

} // namespace

std::size_t RawShape::columns() const
{
    return std::accumulate(further.begin(), further.end(), fields());
}

RawShape measure_raw(const survey::RawTable& raw)
{
    RawShape shape;
    shape.further.resize(raw.header.size());
    for (const Row& row : raw.rows) {
        shape.further.resize(std::max(shape.fields(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (!is_plain_cell(row[c])) {
                shape.further[c] = std::max(shape.further[c], to_cells(row[c]).size() - 1);
            }
        }
    }
    return shape;
}

void write_raw_sheet(const Desk& desk, const RawSheet& raw)
{
    const survey::RawTable& table = *raw.table;
    Sheet sheet{desk.book, plain_sheet_name(desk.phrases.raw, raw.number),
                desk.book.storage_for(table.rows.size(), raw.shape.columns())};
    worksheet_set_tab_color(sheet.get(), desk.look.quiet);
    sheet.set_page(desk.footer);
    if (raw.shape.fields() == 0) {
        return;
    }
    const auto columns = plan_columns(desk, table, raw.shape);
    sheet.heads(0, columns);
    RowIndex row = 1;
    for (const Row& fields : table.rows) {
        write_row(sheet, desk, row++, fields, columns, raw.shape);
    }
    if (!table.rows.empty()) {
        sheet.table(0, table.rows.size(), columns, fmt::format("Raw_{}", raw.number + 1));
    }
    sheet.keep_heads(0);
}

} // namespace restitution::backends::xlsx
