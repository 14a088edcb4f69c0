#pragma once

#include "publication/block.hpp"
#include "typeset/text_box.hpp"

#include <optional>
#include <vector>

namespace restitution::typeset {

struct LineRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// What of a row is never cut: all of it, or the lines that one sheet can take.
struct RowSlice {
    Length height;
    std::vector<LineRange> lines; ///< one range per cell
};

struct TableCell {
    TextBox text;
    bool header = false;
    scene::ElementId element = scene::no_element;
};

struct TableRow {
    std::vector<TableCell> cells;
    std::vector<RowSlice> slices;
    scene::ElementId element = scene::no_element;
};

/// titled:  its title stands beside its rows, not in a row of its own above them.
struct TableGroup {
    TextBox title;
    std::vector<TableRow> rows;
    bool beside = true;
};

/// A table with its texts shaped.
struct TableTexts {
    TextBox title;
    std::vector<TextBox> heads;
    std::vector<TableGroup> groups;
    bool has_group_column = false;
    std::size_t columns = 0; ///< the group column not counted

    TableTexts(const publication::Table& table, const SourceSpan& where, const Context& context);
};

/// Widths of the table's columns at a measure; group is zero when there is no such column.
struct TableWidths {
    Length group;
    std::vector<Length> columns;
    Length before(std::size_t column) const;
    Length total() const { return before(columns.size()); }
};

TableWidths choose_table_widths(const TableTexts& texts, const std::vector<double>& weights,
                                Length width, double scale, Length inset);

/// Cuts a row of texts, already set, into slices no higher than `room`.
std::vector<RowSlice> slice_row(const std::vector<const TextBox*>& cells, Length inset,
                                Length room);

} // namespace restitution::typeset
