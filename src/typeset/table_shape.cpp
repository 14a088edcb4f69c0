#include "typeset/table_shape.hpp"

#include "typeset/column_widths.hpp"

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

TableRow make_row(const publication::Table& table, const publication::Row& source,
                  const SourceSpan& table_where, const Context& context)
{
    const SourceSpan where = source.where.file != nullptr ? source.where : table_where;
    TableRow row;
    for (std::size_t i = 0; i < source.cells.size(); ++i) {
        const publication::Cell& cell = source.cells[i];
        row.cells.push_back({TextBox{cell.header ? in_bold(cell.text) : cell.text,
                                     layouts::Role::table_cell, context, where, dress_of(table, i)},
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
    ColumnNeed need{1, insets, insets};
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

/// The lines of one cell that fit, one at least so that every slice goes on.
LineRange take_lines(const TextBox& text, std::size_t first, Length room, Length& used)
{
    LineRange range{first, first};
    used = {};
    while (range.last < text.count()) {
        const Length line = text.line_height(range.last);
        if (range.last > first && used + line > room) {
            break;
        }
        used += line;
        ++range.last;
    }
    return range;
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
        TableGroup group{
            TextBox{source.title, layouts::Role::table_group, context, where, repeated({})}, {}};
        for (const publication::Row& row : source.rows) {
            group.rows.push_back(make_row(table, row, where, context));
        }
        has_group_column = has_group_column || (!group.title.empty() && !group.rows.empty());
        groups.push_back(std::move(group));
    }
}

Length TableWidths::before(std::size_t column) const
{
    return std::accumulate(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(column),
                           group);
}

TableWidths choose_table_widths(const TableTexts& texts, const std::vector<double>& weights,
                                Length width, double scale, Length inset)
{
    std::vector<ColumnNeed> needs;
    double all = 0;
    for (std::size_t i = 0; i < texts.columns; ++i) {
        needs.push_back(column_need(texts, i, scale, 2 * inset));
        needs.back().weight = i < weights.size() && weights[i] > 0 ? weights[i] : 1;
        all += needs.back().weight;
    }
    if (texts.has_group_column) {
        needs.insert(needs.begin(), group_need(texts, width, scale, 2 * inset));
        needs.front().weight = std::max(all, 1.0) * group_share / 2;
    }
    TableWidths widths{{}, choose_column_widths(width, needs)};
    if (texts.has_group_column) {
        widths.group = widths.columns.front();
        widths.columns.erase(widths.columns.begin());
    }
    return widths;
}

std::vector<RowSlice> slice_row(const std::vector<const TextBox*>& cells, Length inset, Length room)
{
    std::vector<RowSlice> slices;
    std::vector<std::size_t> reached(cells.size(), 0);
    bool more = true;
    while (more) {
        more = false;
        RowSlice slice;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            Length used;
            const LineRange range = take_lines(*cells[i], reached[i], room - 2 * inset, used);
            reached[i] = range.last;
            more = more || range.last < cells[i]->count();
            slice.lines.push_back(range);
            slice.height = std::max(slice.height, used + 2 * inset);
        }
        slices.push_back(std::move(slice));
    }
    return slices;
}

} // namespace restitution::typeset
