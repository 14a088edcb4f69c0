#include "typeset/table_shape.hpp"

#include <algorithm>
#include <numeric>

namespace restitution::typeset {

namespace {

using publication::RichText;

// A row group's title takes no more than this share of the width while others need room.
constexpr double group_share = 0.28;

RichText in_bold(RichText text)
{
    for (publication::TextSpan& span : text) {
        span.emphasis.bold = true;
    }
    return text;
}

Dress dress_of(const publication::Table& table, std::size_t column)
{
    Dress dress;
    if (table.figures && column > 0) {
        dress.align = layouts::Align::right;
        dress.tabular_figures = true;
    }
    return dress;
}

Dress repeated(Dress dress)
{
    dress.repeated = true;
    return dress;
}

const SourceSpan& first_known(const SourceSpan& own, const SourceSpan& around)
{
    return own.file != nullptr ? own : around;
}

TableRow make_row(const publication::Table& table, const publication::Row& source,
                  const SourceSpan& table_where, const Context& context)
{
    const SourceSpan& where = first_known(source.where, table_where);
    TableRow row;
    for (std::size_t i = 0; i < source.cells.size(); ++i) {
        const publication::Cell& cell = source.cells[i];
        row.cells.push_back(
            {TextBox{cell.header ? in_bold(cell.text) : cell.text, layouts::Role::table_cell,
                     context, first_known(cell.where, where), dress_of(table, i)},
             cell.header});
    }
    return row;
}

std::size_t count_columns(const publication::Table& table)
{
    std::size_t count = std::max(table.columns.size(), table.weights.size());
    for (const publication::RowGroup& group : table.groups) {
        for (const publication::Row& row : group.rows) {
            count = std::max(count, row.cells.size());
        }
    }
    return count;
}

void take(ColumnNeed& need, const TextBox& text, double scale, Length insets)
{
    need.narrowest = std::max(need.narrowest, text.narrowest_width(scale) + insets);
    need.natural = std::max(need.natural, text.natural_width(scale) + insets);
    need.least = std::max(need.least, text.divided_width(scale) + insets);
}

ColumnNeed group_need(const TableTexts& texts, Length width, double scale, Length insets)
{
    ColumnNeed need;
    for (const TableGroup& group : texts.groups) {
        take(need, group.title, scale, insets);
    }
    need.natural = std::max(need.narrowest, std::min(need.natural, width.scaled(group_share)));
    return need;
}

ColumnNeed column_need(const TableTexts& texts, std::size_t column, double scale, Length insets)
{
    ColumnNeed need{1, insets, insets, insets};
    if (column < texts.heads.size()) {
        take(need, texts.heads[column], scale, insets);
    }
    for (const TableGroup& group : texts.groups) {
        for (const TableRow& row : group.rows) {
            if (column < row.cells.size()) {
                take(need, row.cells[column].text, scale, insets);
            }
        }
    }
    return need;
}

} // namespace

TableTexts::TableTexts(const publication::Table& table, const SourceSpan& where,
                       const Context& context)
    : title{table.title, layouts::Role::heading, context, where}, columns{count_columns(table)}
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        heads.emplace_back(table.columns[i], layouts::Role::table_head, context, where,
                           repeated(dress_of(table, i)));
    }
    for (const publication::RowGroup& source : table.groups) {
        TableGroup group{TextBox{source.title, layouts::Role::table_group, context,
                                 first_known(source.where, where), repeated({})},
                         {}};
        for (const publication::Row& row : source.rows) {
            group.rows.push_back(make_row(table, row, where, context));
        }
        groups.push_back(std::move(group));
    }
}

bool TableTexts::has_group_titles() const
{
    return std::ranges::any_of(
        groups, [](const TableGroup& group) { return group.titled() && !group.rows.empty(); });
}

bool TableTexts::has_rows() const
{
    return std::ranges::any_of(groups, [](const TableGroup& group) { return !group.rows.empty(); });
}

RowTexts row_of(const std::vector<TextBox>& heads)
{
    RowTexts row;
    for (const TextBox& head : heads) {
        row.push_back(&head);
    }
    return row;
}

RowTexts row_of(const std::vector<TableCell>& cells)
{
    RowTexts row;
    for (const TableCell& cell : cells) {
        row.push_back(&cell.text);
    }
    return row;
}

Length TableWidths::before(std::size_t column) const
{
    return std::accumulate(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(column),
                           group);
}

TableWidths choose_table_widths(const TableTexts& texts, const std::vector<double>& weights,
                                Length width, double scale, Length inset, GroupTitles titles)
{
    std::vector<ColumnNeed> needs;
    double all = 0;
    for (std::size_t i = 0; i < texts.columns; ++i) {
        needs.push_back(column_need(texts, i, scale, 2 * inset));
        needs.back().weight = i < weights.size() && weights[i] > 0 ? weights[i] : 1;
        all += needs.back().weight;
    }
    if (titles == GroupTitles::beside) {
        needs.insert(needs.begin(), group_need(texts, width, scale, 2 * inset));
        needs.front().weight = std::max(all, 1.0) * group_share / 2;
    }
    TableWidths widths{{}, choose_column_widths(width, needs), fit_of(width, needs), {}};
    for (const ColumnNeed& need : needs) {
        widths.least += need.least;
    }
    if (titles == GroupTitles::beside) {
        widths.group = widths.columns.front();
        widths.columns.erase(widths.columns.begin());
    }
    return widths;
}

} // namespace restitution::typeset
