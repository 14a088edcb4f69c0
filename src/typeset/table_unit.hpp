#pragma once

#include "typeset/table_shape.hpp"
#include "typeset/units.hpp"

namespace restitution::typeset {

/// A table as strips: title lines, its head, then rows in groups.
///
/// Law:     head and group title are tagged once and repeated as furniture on each further
///          sheet; a row is cut only when it is higher than a sheet.
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
    static constexpr std::uint32_t body_part = 0xFFFF'FFFF;

    struct Part {
        enum class Kind { title, head, group_title, row } kind;
        std::size_t group = 0;
        std::size_t row = 0;
        std::size_t line = 0; ///< of a title; of a row or the head: its slice
    };

    Point place(Point at) const { return {at.x + setting_.left, at.y}; }

    // Measures (table.cpp).

    /// In many narrow columns words need the room more than the space round them.
    Length inset_across() const;
    void set_texts();
    void set_head();
    Length repeated_head() const { return head_.size() == 1 ? head_.front().height : Length{}; }
    void set_group(TableGroup& group);
    void set_row(TableRow& row) const;

    // Strips (table.cpp).
    std::uint32_t name(Part part);
    void add_title(Strips& strips);
    void add_head(Strips& strips);
    void add_group(std::size_t index, Strips& strips);
    void add_group_title(std::size_t index, Strips& strips);
    void add_row(std::size_t group, std::size_t row, Strips& strips);

    // Painting (paint_table.cpp).
    void paint_head(std::size_t slice, Point at, scene::ElementId table, Brush& brush);
    void tag_head(scene::ElementId table, Brush& brush);
    void enter_group(TableGroup& group, Point at, const WrapPart& where, Brush& brush);
    void paint_title(TextBox& title, Point at, scene::ElementId element, Brush& brush);
    void paint_group_title(TableGroup& group, std::size_t line, Point at, scene::ElementId table,
                           Brush& brush);
    void paint_row(const Part& part, Point at, scene::ElementId table, Brush& brush);
    /// The cell of the first column: the group's title over all its rows, or nothing.
    void tag_group(TableGroup& group, std::size_t row, Point at, scene::ElementId element,
                   Brush& brush);
    void paint_cell(TextBox& text, LineRange lines, Point at, std::size_t column,
                    scene::ElementId element, Brush& brush);
    static void fill(const Rect& area, Color color, Brush& brush);
    /// A rule whose foot is at `end`.
    void rule(Point end, Length width, Brush& brush) const;

    const std::vector<double>* weights_;
    const layouts::TableStyle* style_;
    TableTexts texts_;
    Setting setting_;
    TableWidths widths_;
    Length inset_;
    std::vector<RowSlice> head_;
    Length room_;
    std::vector<Part> parts_;
    std::vector<scene::ElementId> head_elements_;
    scene::ElementId group_title_ = scene::no_element;
};

} // namespace restitution::typeset
