#include "backends/xlsx/sheet.hpp"

#include "backends/xlsx/cell_text.hpp"
#include "backends/xlsx/column_width.hpp"
#include "backends/xlsx/headers.hpp"
#include "backends/xlsx/look.hpp"
#include "backends/xlsx/sheet_names.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <numeric>

namespace restitution::backends::xlsx {
namespace {

constexpr double leading = 15.0 / 11.0; ///< of Calibri, as Excel sets it
constexpr double air = 4;               ///< points of a row that are not text

} // namespace

std::vector<Column> with_unique_headers(std::vector<Column> columns)
{
    std::vector<std::string> wanted;
    wanted.reserve(columns.size());
    for (Column& column : columns) {
        wanted.push_back(std::move(column.header));
    }
    std::vector<std::string> headers = unique_headers(wanted);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        columns[c].header = std::move(headers[c]);
    }
    return columns;
}

double total_width(const std::vector<Column>& columns)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
                           [](double sum, const Column& one) { return sum + one.width; });
}

Sheet::Sheet(Workbook& book, std::string name, Storage storage)
    : name_{std::move(name)}, storage_{storage}, sheet_{book.add_sheet(name_, storage)}
{
}

void Sheet::text(RowIndex row, ColumnIndex column, const std::string& words, lxw_format* format)
{
    ColumnIndex further = column;
    long_text(row, column, words, format, ++further);
}

void Sheet::long_text(RowIndex row, ColumnIndex column, const std::string& words,
                      lxw_format* format, ColumnIndex& further)
{
    if (is_plain_cell(words)) {
        check(worksheet_write_string(sheet_, row, column, words.c_str(), format), "a text");
        return;
    }
    for (const std::string& piece : to_cells(words)) {
        check(worksheet_write_string(sheet_, row, column, piece.c_str(), format), "a text");
        column = further++;
    }
    --further; // the last piece asked for a cell that nothing needed
}

void Sheet::blank(RowIndex row, ColumnIndex column, lxw_format* format)
{
    check(worksheet_write_blank(sheet_, row, column, format), "an empty cell");
}

void Sheet::number(RowIndex row, ColumnIndex column, double value, lxw_format* format)
{
    check(worksheet_write_number(sheet_, row, column, value, format), "a number");
}

void Sheet::formula(RowIndex row, ColumnIndex column, const std::string& formula, double value,
                    lxw_format* format)
{
    check(worksheet_write_formula_num(sheet_, row, column, formula.c_str(), format, value),
          "a formula");
}

void Sheet::link(RowIndex row, ColumnIndex column, std::string_view sheet_name,
                 const std::string& words, lxw_format* format)
{
    const std::string target = fmt::format("internal:{}!A1", quoted(sheet_name));
    const std::string shown = to_cells(words).front();
    check(worksheet_write_url_opt(sheet_, row, column, target.c_str(), format, shown.c_str(),
                                  nullptr),
          "a link");
}

void Sheet::width(ColumnIndex column, double digits)
{
    check(worksheet_set_column(sheet_, column, column, digits, nullptr), "a column width");
}

void Sheet::lines(RowIndex row, int count, double points)
{
    constexpr double most = 409; // Excel's own limit
    if (count > 1 || points > text_points) {
        const double height = std::min(most, count * points * leading + air);
        check(worksheet_set_row(sheet_, row, height, nullptr), "a row height");
    }
}

void Sheet::heads(RowIndex head_row, const std::vector<Column>& columns)
{
    int most_lines = 1;
    for (const Column& column : columns) {
        most_lines = std::max(most_lines, count_lines(column.header, column.width, bold_factor));
    }
    lines(head_row, most_lines);
    ColumnIndex index = 0;
    for (const Column& column : columns) {
        width(index, column.width);
        check(worksheet_write_string(sheet_, head_row, index++, column.header.c_str(), column.head),
              "a header");
    }
}

void Sheet::table(RowIndex head_row, std::size_t rows, std::vector<Column> columns,
                  std::string table_name)
{
    const auto last_row = static_cast<RowIndex>(head_row + rows);
    const auto last_column = static_cast<ColumnIndex>(columns.size() - 1);
    if (storage_ == Storage::streamed) {
        check(worksheet_autofilter(sheet_, head_row, 0, last_row, last_column), "filters");
        return;
    }
    std::vector<lxw_table_column> settings(columns.size());
    std::vector<lxw_table_column*> pointers;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        settings[c].header = columns[c].header.data();
        settings[c].header_format = columns[c].head;
        pointers.push_back(&settings[c]);
    }
    pointers.push_back(nullptr);
    lxw_table_options options{};
    options.name = table_name.data();
    options.columns = pointers.data();
    // The house style's own formats are on the cells; a built-in style would paint over them.
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 0;
    check(worksheet_add_table(sheet_, head_row, 0, last_row, last_column, &options), "a table");
}

void Sheet::set_page(const std::string& footer)
{
    worksheet_set_default_row(sheet_, text_points * leading + air, LXW_FALSE);
    worksheet_set_landscape(sheet_);
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet_, a4);
    worksheet_fit_to_pages(sheet_, 1, 0);
    constexpr double side = 0.5;
    constexpr double top = 0.6;
    constexpr double foot = 0.75;
    worksheet_set_margins(sheet_, side, side, top, foot);
    worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES);
    // "1" as the name of an option is a text on purpose; no green corner has to warn of it.
    check(worksheet_ignore_errors(sheet_, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"),
          "a setting");
    check(worksheet_set_footer(sheet_, footer.c_str()), "a footer");
}

void Sheet::keep_heads(RowIndex row, RowIndex printed)
{
    check(worksheet_repeat_rows(sheet_, printed, row), "print titles");
    worksheet_freeze_panes(sheet_, row + 1, 0);
}

std::string cell(ColumnIndex column, RowIndex row)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), row, column);
    return name.data();
}

std::string range(std::string_view sheet_name, ColumnIndex column, RowIndex first, RowIndex last)
{
    return range(sheet_name, column, column, first, last);
}

std::string range(std::string_view sheet_name, ColumnIndex first_column, ColumnIndex last_column,
                  RowIndex first, RowIndex last)
{
    std::array<char, LXW_MAX_CELL_RANGE_LENGTH> cells{};
    lxw_rowcol_to_range_abs(cells.data(), first, first_column, last, last_column);
    return fmt::format("{}!{}", quoted(sheet_name), cells.data());
}

} // namespace restitution::backends::xlsx
