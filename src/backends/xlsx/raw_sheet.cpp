#include "backends/xlsx/raw_sheet.hpp"

#include "backends/xlsx/cell_text.hpp"
#include "backends/xlsx/column_width.hpp"
#include "backends/xlsx/sheet_names.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

using Row = std::vector<std::string>;

// Rows may be longer than the header; texts longer than a cell go on behind the longest.
struct Extent {
    std::size_t columns = 0;
    std::size_t further = 0;
};

std::size_t further_cells(const Row& row)
{
    std::size_t further = 0;
    for (const std::string& field : row) {
        further += is_plain_cell(field) ? 0 : to_cells(field).size() - 1;
    }
    return further;
}

Extent measure(const survey::RawTable& raw)
{
    Extent extent{raw.header.size(), 0};
    for (const Row& row : raw.rows) {
        extent.columns = std::max(extent.columns, row.size());
        extent.further = std::max(extent.further, further_cells(row));
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

std::vector<Column> plan_columns(const Desk& desk, const survey::RawTable& raw, Extent extent)
{
    constexpr double least = 16;
    constexpr double most = 50;
    std::vector<Column> columns;
    for (std::size_t c = 0; c < extent.columns + extent.further; ++c) {
        columns.push_back({c < raw.header.size() ? raw.header[c] : "", desk.look.head,
                           column_width(widest_field(raw, c), least, most)});
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
               const std::vector<Column>& columns, Extent extent)
{
    auto further = static_cast<ColumnIndex>(extent.columns);
    ColumnIndex column = 0;
    if (sheet.storage() == Storage::kept) {
        sheet.lines(row, count_lines(fields, columns));
    }
    for (const std::string& field : fields) {
        sheet.long_text(row, column++, field, desk.look.text, further);
    }
}

} // namespace

void write_raw_sheet(const Desk& desk, const survey::RawTable& raw, std::size_t number)
{
    Sheet sheet{desk.book, plain_sheet_name(desk.phrases.raw, number),
                storage_for(raw.rows.size())};
    worksheet_set_tab_color(sheet.get(), desk.look.quiet);
    sheet.set_page(desk.footer);
    const Extent extent = measure(raw);
    if (extent.columns == 0) {
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
