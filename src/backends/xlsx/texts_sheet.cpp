#include "backends/xlsx/texts_sheet.hpp"

#include "backends/xlsx/cell_text.hpp"
#include "backends/xlsx/column_width.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

constexpr double room_beside = 30;

constexpr ColumnIndex text_column = 0;
constexpr ColumnIndex count_column = 1;
constexpr ColumnIndex remark_column = 2;

/// What the texts ask of their table.
struct Needs {
    double widest = 0;
    std::size_t further = 0; ///< columns for texts longer than a cell
    bool remarks = false;
};

Needs measure(const std::vector<WrittenText>& texts)
{
    Needs needs;
    for (const WrittenText& one : texts) {
        needs.widest = std::max(needs.widest, measure_in_digits(*one.text));
        needs.remarks = needs.remarks || one.no_content;
        if (!is_plain_cell(*one.text)) {
            needs.further = std::max(needs.further, to_cells(*one.text).size() - 1);
        }
    }
    return needs;
}

std::vector<Column> plan_columns(const Desk& desk, const Needs& needs)
{
    constexpr double text_least = 60;
    constexpr double text_most = 100;
    constexpr double count_width = 12;
    constexpr double remark_width = 18;
    const double text_width = column_width(needs.widest, text_least, text_most);
    std::vector<Column> columns{
        {std::string{desk.phrases.answer}, desk.look.head, text_width},
        {std::string{desk.phrases.count}, desk.look.number_head, count_width}};
    if (needs.remarks) {
        columns.push_back({std::string{desk.phrases.remark}, desk.look.remark_head, remark_width});
    }
    for (std::size_t n = 0; n < needs.further; ++n) {
        columns.push_back({std::string{desk.phrases.continued}, desk.look.head, text_width});
    }
    return with_unique_headers(std::move(columns));
}

void write_rows(Sheet& sheet, const Desk& desk, const std::vector<WrittenText>& texts,
                const Needs& needs, double text_width)
{
    const std::string no_content = desk.say(desk.phrases.no_content);
    RowIndex row = first_row;
    for (const WrittenText& one : texts) {
        ColumnIndex further = needs.remarks ? remark_column + 1 : remark_column;
        sheet.lines(row, count_lines(*one.text, text_width));
        sheet.long_text(row, text_column, *one.text, desk.look.text, further);
        sheet.number(row, count_column, static_cast<double>(one.count), desk.look.number);
        if (needs.remarks) {
            sheet.text(row, remark_column, one.no_content ? no_content : "", desk.look.remark);
        }
        ++row;
    }
}

} // namespace

TallyCells write_texts_sheet(const Desk& desk, const QuestionSheets& of)
{
    const auto texts = sort_texts(*of.answers, *of.tally, desk.alphabet);
    const Needs needs = measure(texts);
    const auto columns = plan_columns(desk, needs);
    Sheet sheet{desk.book, of.sheet, desk.book.storage_for(texts.size(), columns.size())};
    worksheet_set_tab_color(sheet.get(), desk.look.accent);
    write_opening(sheet, desk,
                  {of.question->title,
                   detail_of(desk, of),
                   {{desk.summary_sheet, desk.phrases.back}},
                   room_beside},
                  columns);
    if (texts.empty()) {
        sheet.width(text_column, columns.front().width);
        return {};
    }
    sheet.heads(head_row, columns);
    write_rows(sheet, desk, texts, needs, columns[text_column].width);
    sheet.table(head_row, texts.size(), columns, fmt::format("Texts_{}", of.number));
    const auto last = static_cast<RowIndex>(first_row + texts.size() - 1);
    return {fmt::format("SUM({})", range(of.sheet, count_column, first_row, last))};
}

} // namespace restitution::backends::xlsx
