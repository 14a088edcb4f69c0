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
    if (column < table.figures.size() && table.figures[column]) {
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

/// What stands in one column, from top to bottom.
using ColumnTexts = std::vector<const TextBox*>;

ColumnTexts group_titles(const TableTexts& texts)
{
    ColumnTexts titles;
    for (const TableGroup& group : texts.groups) {
        titles.push_back(&group.title);
    }
    return titles;
}

ColumnTexts column_of(const TableTexts& texts, std::size_t column)
{
    ColumnTexts all;
    if (column < texts.heads.size()) {
        all.push_back(&texts.heads[column]);
    }
    for (const TableGroup& group : texts.groups) {
        for (const TableRow& row : group.rows) {
            if (column < row.cells.size()) {
                all.push_back(&row.cells[column].text);
            }
        }
    }
    return all;
}

ColumnNeed need_of(const ColumnTexts& column, double scale, Length insets)
{
    ColumnNeed need{1, insets, insets, insets};
    for (const TextBox* text : column) {
        need.narrowest = std::max(need.narrowest, text->narrowest_width(scale) + insets);
        need.natural = std::max(need.natural, text->natural_width(scale) + insets);
    }
    return need;
}

Length least_of(const ColumnTexts& column, double scale, Length insets)
{
    Length least = insets;
    for (const TextBox* text : column) {
        least = std::max(least, text->divided_width(scale) + insets);
    }
    return least;
}

/// Collects what the columns ask for.
class ColumnNeeds {
public:
    ColumnNeeds(double scale, Length insets) : scale_{scale}, insets_{insets} {}

    void add(ColumnTexts texts, double weight)
    {
        needs_.push_back(need_of(texts, scale_, insets_));
        needs_.back().weight = weight;
        columns_.push_back(std::move(texts));
    }

    void keep_natural_below(Length most)
    {
        ColumnNeed& need = needs_.back();
        need.natural = std::max(need.narrowest, std::min(need.natural, most));
    }

    /// A dictionary says where words divide: it is asked only where they do not fit whole.
    const std::vector<ColumnNeed>& within(Length width)
    {
        if (fit_of(width, needs_) != WordFit::whole) {
            for (std::size_t i = 0; i < needs_.size(); ++i) {
                needs_[i].least = least_of(columns_[i], scale_, insets_);
            }
        }
        return needs_;
    }

private:
    double scale_;
    Length insets_;
    std::vector<ColumnTexts> columns_;
    std::vector<ColumnNeed> needs_;
};

} // namespace

TableTexts::TableTexts(const publication::Table& table, const SourceSpan& where,
                       const Context& context)
    : title{table.title, layouts::Role::heading, context, where}, columns{table.weights.size()}
{
    const Context filled = context.on_fill();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        heads.emplace_back(table.columns[i], layouts::Role::table_head, filled, where,
                           repeated(dress_of(table, i)));
    }
    for (const publication::RowGroup& source : table.groups) {
        TableGroup group{TextBox{source.title, layouts::Role::table_group, filled,
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
    ColumnNeeds columns{scale, 2 * inset};
    if (titles == GroupTitles::beside) {
        const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
        columns.add(group_titles(texts), std::max(all, 1.0) * group_share / 2);
        columns.keep_natural_below(width.scaled(group_share));
    }
    for (std::size_t i = 0; i < texts.columns; ++i) {
        columns.add(column_of(texts, i), weights[i]);
    }
    const std::vector<ColumnNeed>& needs = columns.within(width);
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
