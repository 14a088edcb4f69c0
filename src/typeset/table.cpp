#include "typeset/table_shape.hpp"
#include "typeset/text_strips.hpp"
#include "typeset/units.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

using scene::ElementId;
using scene::Role;

class TableUnit : public Unit {
public:
    TableUnit(const publication::Table& table, const SourceSpan& where, const Context& context)
        : weights_{&table.weights}, style_{&context.layout.table}, texts_{table, where, context}
    {
    }

    void set(const Setting& setting, Strips& strips) override
    {
        setting_ = setting;
        parts_.clear();
        inset_ = inset_across();
        widths_ = choose_table_widths(texts_, *weights_, setting.width, setting.scale, inset_);
        set_texts();
        strips.open({.tag = Role::table});
        add_title(strips);
        add_head(strips);
        strips.open({.reopen = repeated_head(), .unit = this, .part = body_part});
        for (std::size_t i = 0; i < texts_.groups.size(); ++i) {
            add_group(i, strips);
        }
        strips.close();
        strips.close();
    }

    void enter(std::uint32_t part, const WrapPart& where, Brush& brush) override
    {
        if (part == body_part) {
            if (!where.first && head_.size() == 1) {
                Brush furniture = brush.for_furniture(scene::Artifact::header);
                paint_head(0, place(where.frame.origin), scene::no_element, furniture);
            }
            return;
        }
        enter_group(texts_.groups[part], place(where.frame.origin), where, brush);
    }

    void paint(std::uint32_t part, Point at, ElementId table, Brush& brush) override
    {
        const Part& what = parts_[part];
        switch (what.kind) {
        case Part::Kind::title:
            texts_.title.paint(what.line, place(at), table, brush);
            break;
        case Part::Kind::head:
            paint_head(what.line, place(at), table, brush);
            break;
        case Part::Kind::group_title:
            paint_group_title(texts_.groups[what.group], what.line, place(at), table, brush);
            break;
        case Part::Kind::row:
            paint_row(what, place(at), table, brush);
            break;
        }
    }

private:
    static constexpr std::uint32_t body_part = 0xFFFF'FFFF;

    struct Part {
        enum class Kind { title, head, group_title, row } kind;
        std::size_t group = 0;
        std::size_t row = 0;
        std::size_t line = 0; ///< of a title; of a row or the head: its slice
    };

    Point place(Point at) const { return {at.x + setting_.left, at.y}; }

    // Measures.

    /// In many narrow columns words need the room more than the space round them.
    Length inset_across() const
    {
        const auto columns = static_cast<std::int64_t>(texts_.columns + 1);
        return std::min(style_->inset_across, setting_.width / (8 * columns));
    }

    void set_texts()
    {
        texts_.title.set(setting_.width, setting_.scale);
        set_head();
        room_ = setting_.room - repeated_head();
        for (TableGroup& group : texts_.groups) {
            set_group(group);
        }
    }

    void set_head()
    {
        std::vector<const TextBox*> cells;
        for (std::size_t i = 0; i < texts_.heads.size(); ++i) {
            texts_.heads[i].set(widths_.columns[i] - 2 * inset_, setting_.scale);
            cells.push_back(&texts_.heads[i]);
        }
        // A head that would leave its rows little room stands at the table's start only.
        head_ = cells.empty() ? std::vector<RowSlice>{}
                              : slice_row(cells, style_->inset_down, setting_.room / 2);
    }

    Length repeated_head() const { return head_.size() == 1 ? head_.front().height : Length{}; }

    void set_group(TableGroup& group)
    {
        const Length insets = 2 * inset_;
        group.title.set(widths_.group - insets, setting_.scale);
        // A title too high to stand beside every part of its group stands above it, once.
        group.beside = texts_.has_group_column && !group.rows.empty() &&
                       group.title.height() + 2 * style_->inset_down <= room_ / 2;
        if (!group.beside) {
            group.title.set(widths_.total() - insets, setting_.scale);
        }
        for (TableRow& row : group.rows) {
            set_row(row);
        }
    }

    void set_row(TableRow& row) const
    {
        std::vector<const TextBox*> cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            row.cells[i].text.set(widths_.columns[i] - 2 * inset_, setting_.scale);
            cells.push_back(&row.cells[i].text);
        }
        row.slices = slice_row(cells, style_->inset_down, room_);
    }

    // Strips.

    std::uint32_t name(Part part)
    {
        parts_.push_back(part);
        return static_cast<std::uint32_t>(parts_.size() - 1);
    }

    void add_title(Strips& strips)
    {
        if (texts_.title.empty()) {
            return;
        }
        space_before(texts_.title, setting_.scale, strips);
        strips.open({.tag = Role::caption});
        const auto first = static_cast<std::uint32_t>(parts_.size());
        for (std::size_t line = 0; line < texts_.title.count(); ++line) {
            name({Part::Kind::title, 0, 0, line});
        }
        add_lines(texts_.title, Flow::whole, *this, first, strips);
        strips.close();
        space_after(texts_.title, setting_.scale, strips);
        strips.hold(penalty::kept);
    }

    void add_head(Strips& strips)
    {
        for (std::size_t slice = 0; slice < head_.size(); ++slice) {
            strips.add(*this, name({Part::Kind::head, 0, 0, slice}), head_[slice].height);
            strips.hold(penalty::last);
        }
    }

    void add_group(std::size_t index, Strips& strips)
    {
        TableGroup& group = texts_.groups[index];
        const Length beside = group.beside && !group.title.empty()
                                  ? group.title.height() + 2 * style_->inset_down
                                  : Length{};
        strips.open({.least = beside, .unit = this, .part = static_cast<std::uint32_t>(index)});
        if (!group.beside && !group.title.empty()) {
            add_group_title(index, strips);
        }
        for (std::size_t row = 0; row < group.rows.size(); ++row) {
            if (row > 0) {
                strips.hold(penalty::line);
            }
            add_row(index, row, strips);
        }
        strips.close();
    }

    void add_group_title(std::size_t index, Strips& strips)
    {
        const TextBox& title = texts_.groups[index].title;
        for (std::size_t line = 0; line < title.count(); ++line) {
            strips.add(*this, name({Part::Kind::group_title, index, 0, line}),
                       title.line_height(line));
            strips.hold(penalty::last);
        }
    }

    void add_row(std::size_t group, std::size_t row, Strips& strips)
    {
        const std::vector<RowSlice>& slices = texts_.groups[group].rows[row].slices;
        for (std::size_t slice = 0; slice < slices.size(); ++slice) {
            if (slice > 0) {
                strips.hold(penalty::last);
            }
            strips.add(*this, name({Part::Kind::row, group, row, slice}), slices[slice].height);
        }
    }

    // Painting.

    void paint_head(std::size_t slice, Point at, ElementId table, Brush& brush)
    {
        fill({at, {widths_.total(), head_[slice].height}}, style_->head_fill, brush);
        if (slice == 0 && !brush.paints_furniture()) {
            tag_head(table, brush);
        }
        for (std::size_t i = 0; i < texts_.heads.size(); ++i) {
            paint_cell(texts_.heads[i], head_[slice].lines[i], at, i, head_elements_[i], brush);
        }
    }

    void tag_head(ElementId table, Brush& brush)
    {
        const ElementId row = brush.tag(table, Role::table_row);
        if (texts_.has_group_column) {
            brush.tag(row, Role::table_cell);
        }
        head_elements_.clear();
        for (std::size_t i = 0; i < texts_.heads.size(); ++i) {
            head_elements_.push_back(brush.tag(row, Role::table_header));
            brush.element(head_elements_.back()).scope = scene::Scope::column;
        }
    }

    void enter_group(TableGroup& group, Point at, const WrapPart& where, Brush& brush)
    {
        const Length height = where.frame.size.height;
        if (group.beside && !group.title.empty()) {
            fill({at, {widths_.group, height}}, style_->group_fill, brush);
            if (!where.first) {
                Brush furniture = brush.for_furniture(scene::Artifact::header);
                paint_title(group.title, at, scene::no_element, furniture);
            }
        }
        rule({at.x, at.y + height}, widths_.total(), brush);
    }

    void paint_title(TextBox& title, Point at, ElementId element, Brush& brush)
    {
        Length top = at.y + style_->inset_down;
        for (std::size_t line = 0; line < title.count(); ++line) {
            title.paint(line, {at.x + inset_, top}, element, brush);
            top += title.line_height(line);
        }
    }

    void paint_group_title(TableGroup& group, std::size_t line, Point at, ElementId table,
                           Brush& brush)
    {
        if (line == 0) {
            const ElementId row = brush.tag(table, Role::table_row);
            group_title_ = brush.tag(row, Role::table_header);
            const std::size_t columns = texts_.columns + (texts_.has_group_column ? 1 : 0);
            brush.element(group_title_).column_span =
                static_cast<std::uint16_t>(std::max<std::size_t>(1, columns));
            brush.element(group_title_).scope = scene::Scope::row;
        }
        fill({at, {widths_.total(), group.title.line_height(line)}}, style_->group_fill, brush);
        group.title.paint(line, {at.x + inset_, at.y}, group_title_, brush);
    }

    void paint_row(const Part& part, Point at, ElementId table, Brush& brush)
    {
        TableGroup& group = texts_.groups[part.group];
        TableRow& row = group.rows[part.row];
        const RowSlice& slice = row.slices[part.line];
        if (part.line == 0) {
            row.element = brush.tag(table, Role::table_row);
            if (texts_.has_group_column) {
                tag_group(group, part.row, at, row.element, brush);
            }
        }
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            TableCell& cell = row.cells[i];
            if (part.line == 0) {
                cell.element =
                    brush.tag(row.element, cell.header ? Role::table_header : Role::table_cell);
                brush.element(cell.element).scope =
                    cell.header ? scene::Scope::row : scene::Scope::none;
            }
            paint_cell(cell.text, slice.lines[i], at, i, cell.element, brush);
        }
        if (part.row + 1 < group.rows.size()) {
            rule({at.x + widths_.group, at.y + slice.height}, widths_.total() - widths_.group,
                 brush);
        }
    }

    /// The cell of the first column: the group's title over all its rows, or nothing.
    void tag_group(TableGroup& group, std::size_t row, Point at, ElementId element, Brush& brush)
    {
        if (group.beside && row > 0) {
            return;
        }
        const bool titled = group.beside && !group.title.empty();
        const ElementId cell = brush.tag(element, titled ? Role::table_header : Role::table_cell);
        if (group.beside) {
            brush.element(cell).row_span = static_cast<std::uint16_t>(group.rows.size());
        }
        if (titled) {
            brush.element(cell).scope = scene::Scope::row;
            paint_title(group.title, at, cell, brush);
        }
    }

    void paint_cell(TextBox& text, LineRange lines, Point at, std::size_t column, ElementId element,
                    Brush& brush)
    {
        const Length left = at.x + widths_.before(column) + inset_;
        Length top = at.y + style_->inset_down;
        for (std::size_t line = lines.first; line < lines.last; ++line) {
            text.paint(line, {left, top}, element, brush);
            top += text.line_height(line);
        }
    }

    static void fill(const Rect& area, Color color, Brush& brush)
    {
        brush.decorate(picture::Shape{picture::rectangle(area), color, std::nullopt, {}});
    }

    /// A rule whose foot is at `end`.
    void rule(Point end, Length width, Brush& brush) const
    {
        fill({{end.x, end.y - style_->rule_width}, {width, style_->rule_width}}, style_->rule,
             brush);
    }

    const std::vector<double>* weights_;
    const layouts::TableStyle* style_;
    TableTexts texts_;
    Setting setting_;
    TableWidths widths_;
    Length inset_;
    std::vector<RowSlice> head_;
    Length room_;
    std::vector<Part> parts_;
    std::vector<ElementId> head_elements_;
    ElementId group_title_ = scene::no_element;
};

} // namespace

std::unique_ptr<Unit> make_unit(const publication::Table& table, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<TableUnit>(table, where, context);
}

} // namespace restitution::typeset
