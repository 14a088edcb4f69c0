#pragma once

#include "publication/block.hpp"
#include "typeset/column_widths.hpp"
#include "typeset/row_bands.hpp"

#include <vector>

namespace restitution::typeset {

struct TableCell {
    TextBox text;
    bool header = false;
    scene::ElementId element = scene::no_element;
};

struct TableRow {
    std::vector<TableCell> cells;
    scene::ElementId element = scene::no_element;
};

/// beside:  its title stands beside its rows, not above them.
struct TableGroup {
    TextBox title;
    std::vector<TableRow> rows;
    bool beside = false;
    scene::ElementId element = scene::no_element; ///< of a title above, once painted

    bool titled() const { return !title.empty(); }
};

/// A table with its texts shaped.
struct TableTexts {
    TextBox title;
    std::vector<TextBox> heads;
    std::vector<TableGroup> groups;
    std::size_t columns = 0; ///< a column of group titles not counted

    TableTexts(const publication::Table& table, const SourceSpan& where, const Context& context);
    /// Whether some title could stand beside rows.
    bool has_group_titles() const;
    bool has_rows() const;
};

/// The texts of the head or of one row, from left to right; they point into what is given.
RowTexts row_of(const std::vector<TextBox>& heads);
RowTexts row_of(const std::vector<TableCell>& cells);

enum class GroupTitles { beside, above };

/// Widths of the table's columns at a measure; group is zero when no titles stand beside.
struct TableWidths {
    Length group;
    std::vector<Length> columns;
    WordFit fit = WordFit::whole;
    Length least; ///< so that no word is broken but divided; known only where not all stand whole
    Length before(std::size_t column) const;
    Length total() const { return before(columns.size()); }
};

TableWidths choose_table_widths(const TableTexts& texts, const std::vector<double>& weights,
                                Length width, double scale, Length inset, GroupTitles titles);

} // namespace restitution::typeset
