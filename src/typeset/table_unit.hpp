#pragma once

#include "typeset/row_bands.hpp"
#include "typeset/table_shape.hpp"
#include "typeset/units.hpp"

namespace restitution::typeset {

/// A table as strips: title lines, its head, then rows in groups, each row line by line.
///
/// Output:  its titles of groups stand beside their rows, or all of them above where columns
///          would have to divide or break words for them, or a title is too high; where words
///          would still be broken, the table is set closer and smaller, down to the floor of
///          its styles, if that helps or nearly does.
/// Law:     head and group title are tagged once and repeated as furniture on each further
///          sheet, unless they would leave the rows too little room; a head stands alone only
///          when it fills a sheet.
class TableUnit : public Unit {
public:
    TableUnit(const publication::Table& table, const SourceSpan& where, const Context& context)
        : weights_{&table.weights}, style_{&context.layout.table}, texts_{table, where, context}
    {
    }

    void set(const Setting& setting, Strips& strips) override;
    void enter(std::uint32_t part, const WrapPart& where, Brush& brush) override;
    void paint(std::uint32_t part, Point at, scene::ElementId table, Brush& brush) override;

private:
    /// head, body, group and group_head are wraps, the others strips.
    struct Part {
        enum class Kind { title, head, head_line, body, group, group_head, group_line, row } kind;
        std::size_t group = 0;
        std::size_t row = 0;
        std::size_t line = 0;
    };

    Point place(Point at) const { return {at.x + setting_.left, at.y}; }
    bool has_group_column() const { return titles_ == GroupTitles::beside; }

    // Measures (measure_table.cpp).

    /// In many narrow columns words need the room more than the space round them.
    Length inset_across() const;
    void choose_shape();
    void choose_group_titles();
    void shrink_to_whole_words();
    TableWidths widths_for(GroupTitles titles, double scale) const;
    bool fits_beside() const;
    /// Whether the widths may still change.
    enum class Pass { trial, last };
    void set_texts(Pass pass);
    void set_title(TableGroup& group);
    void set_row(TableRow& row);
    /// Frees the row's lines after a trial, what they were made from after the last pass.
    static void let_go(TableRow& row, Pass pass);
    Length room_for_rows() const;
    Length repeated_head() const;
    Length repeated_title(const TableGroup& group) const;
    Length height_above(const TableGroup& group) const;

    // Strips (table.cpp).
    std::uint32_t name(Part part);
    void add_title(Strips& strips);
    void add_head(Strips& strips);
    void add_group(std::size_t index, Strips& strips);
    void add_group_title(std::size_t index, Strips& strips);
    void add_row(std::size_t group, std::size_t row, Strips& strips);

    // Painting (paint_table.cpp).
    void enter_head(const WrapPart& where, Brush& brush);
    void repeat_head(Point at, Brush& brush);
    void paint_head_line(std::size_t line, Point at, Brush& brush);
    void tag_head(scene::ElementId table, Brush& brush);
    void enter_group(TableGroup& group, const WrapPart& where, Brush& brush);
    void enter_group_head(TableGroup& group, const WrapPart& where, Brush& brush);
    void paint_title(TextBox& title, Point at, scene::ElementId element, Brush& brush);
    void paint_row(const Part& part, Point at, scene::ElementId table, Brush& brush);
    void tag_row(TableGroup& group, std::size_t row, Point at, scene::ElementId table,
                 Brush& brush);
    /// The cell of the first column: the group's title over all its rows, or nothing.
    void tag_group(TableGroup& group, std::size_t row, Point at, scene::ElementId element,
                   Brush& brush);
    void paint_cell(TextBox& text, std::size_t line, Point at, std::size_t column,
                    scene::ElementId element, Brush& brush);
    static void fill(const Rect& area, Color color, Brush& brush);
    /// A rule whose foot is at `end`.
    void rule(Point end, Length width, Brush& brush) const;

    const std::vector<double>* weights_;
    const layouts::TableStyle* style_;
    TableTexts texts_;
    Setting setting_;
    double scale_ = 1; ///< of rows and heads
    GroupTitles titles_ = GroupTitles::above;
    TableWidths widths_;
    Length inset_;
    Length head_height_;  ///< without its insets
    Length highest_line_; ///< of any row
    std::vector<Part> parts_;
    std::vector<scene::ElementId> head_elements_;
};

} // namespace restitution::typeset
