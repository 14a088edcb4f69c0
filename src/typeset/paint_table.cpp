#include "typeset/table_unit.hpp"

#include <algorithm>

namespace restitution::typeset {

using scene::ElementId;
using scene::Role;

void TableUnit::enter(std::uint32_t part, const WrapPart& where, Brush& brush)
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

void TableUnit::paint(std::uint32_t part, Point at, ElementId table, Brush& brush)
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

void TableUnit::paint_head(std::size_t slice, Point at, ElementId table, Brush& brush)
{
    fill({at, {widths_.total(), head_[slice].height}}, style_->head_fill, brush);
    if (slice == 0 && !brush.paints_furniture()) {
        tag_head(table, brush);
    }
    for (std::size_t i = 0; i < texts_.heads.size(); ++i) {
        paint_cell(texts_.heads[i], head_[slice].lines[i], at, i, head_elements_[i], brush);
    }
}

void TableUnit::tag_head(ElementId table, Brush& brush)
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

void TableUnit::enter_group(TableGroup& group, Point at, const WrapPart& where, Brush& brush)
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

void TableUnit::paint_title(TextBox& title, Point at, ElementId element, Brush& brush)
{
    Length top = at.y + style_->inset_down;
    for (std::size_t line = 0; line < title.count(); ++line) {
        title.paint(line, {at.x + inset_, top}, element, brush);
        top += title.line_height(line);
    }
}

void TableUnit::paint_group_title(TableGroup& group, std::size_t line, Point at, ElementId table,
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

void TableUnit::paint_row(const Part& part, Point at, ElementId table, Brush& brush)
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
    // Between rows only: the part of a group on one sheet ends with a rule of its own.
    if (part.row > 0 && part.line == 0) {
        rule({at.x + widths_.group, at.y + style_->rule_width}, widths_.total() - widths_.group,
             brush);
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
}

void TableUnit::tag_group(TableGroup& group, std::size_t row, Point at, ElementId element,
                          Brush& brush)
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

void TableUnit::paint_cell(TextBox& text, LineRange lines, Point at, std::size_t column,
                           ElementId element, Brush& brush)
{
    const Length left = at.x + widths_.before(column) + inset_;
    Length top = at.y + style_->inset_down;
    for (std::size_t line = lines.first; line < lines.last; ++line) {
        text.paint(line, {left, top}, element, brush);
        top += text.line_height(line);
    }
}

void TableUnit::fill(const Rect& area, Color color, Brush& brush)
{
    brush.decorate(picture::Shape{picture::rectangle(area), color, std::nullopt, {}});
}

void TableUnit::rule(Point end, Length width, Brush& brush) const
{
    fill({{end.x, end.y - style_->rule_width}, {width, style_->rule_width}}, style_->rule, brush);
}

} // namespace restitution::typeset
