#include "typeset/table_unit.hpp"

#include <algorithm>

namespace restitution::typeset {

using scene::ElementId;
using scene::Role;

void TableUnit::enter(std::uint32_t part, const WrapPart& where, Brush& brush)
{
    const Part& what = parts_[part];
    WrapPart placed = where;
    placed.frame.origin = place(where.frame.origin);
    switch (what.kind) {
    case Part::Kind::head:
        enter_head(placed, brush);
        break;
    case Part::Kind::body:
        if (!where.first && repeated_head() > Length{}) {
            repeat_head(placed.frame.origin, brush);
        }
        break;
    case Part::Kind::group:
        enter_group(texts_.groups[what.group], placed, brush);
        break;
    case Part::Kind::group_head:
        enter_group_head(texts_.groups[what.group], placed, brush);
        break;
    default:
        break;
    }
}

void TableUnit::paint(std::uint32_t part, Point at, ElementId table, Brush& brush)
{
    const Part& what = parts_[part];
    const Point own = place(at);
    switch (what.kind) {
    case Part::Kind::title:
        texts_.title.paint(what.line, own, table, brush);
        break;
    case Part::Kind::head_line:
        paint_head_line(what.line, own, brush);
        break;
    case Part::Kind::group_line:
        texts_.groups[what.group].title.paint(what.line, {own.x + inset_, own.y},
                                              texts_.groups[what.group].element, brush);
        break;
    case Part::Kind::row:
        paint_row(what, own, table, brush);
        break;
    default:
        break;
    }
}

void TableUnit::enter_head(const WrapPart& where, Brush& brush)
{
    fill({where.frame.origin, {widths_.total(), where.frame.size.height}}, style_->head_fill,
         brush);
    if (where.first) {
        tag_head(where.element, brush);
    }
}

void TableUnit::repeat_head(Point at, Brush& brush)
{
    Brush furniture = brush.for_furniture(scene::Artifact::header);
    fill({at, {widths_.total(), repeated_head()}}, style_->head_fill, furniture);
    const RowTexts heads = row_of(texts_.heads);
    Length top = at.y + style_->inset_down;
    for (std::size_t line = 0; line < count_bands(heads); ++line) {
        paint_head_line(line, {at.x, top}, furniture);
        top += band_height(heads, line, scale_);
    }
}

void TableUnit::paint_head_line(std::size_t line, Point at, Brush& brush)
{
    for (std::size_t i = 0; i < texts_.heads.size(); ++i) {
        paint_cell(texts_.heads[i], line, at, i, head_elements_[i], brush);
    }
}

void TableUnit::tag_head(ElementId table, Brush& brush)
{
    const ElementId row = brush.tag(table, Role::table_row);
    if (has_group_column()) {
        brush.tag(row, Role::table_cell);
    }
    head_elements_.clear();
    for (std::size_t i = 0; i < texts_.heads.size(); ++i) {
        head_elements_.push_back(brush.tag(row, Role::table_header));
        brush.element(head_elements_.back()).scope = scene::Scope::column;
    }
}

void TableUnit::enter_group(TableGroup& group, const WrapPart& where, Brush& brush)
{
    const auto& [at, size] = where.frame;
    Brush furniture = brush.for_furniture(scene::Artifact::header);
    if (group.beside && group.titled()) {
        fill({at, {widths_.group, size.height}}, style_->group_fill, brush);
        if (!where.first) {
            paint_title(group.title, {at.x, at.y + style_->inset_down}, scene::no_element,
                        furniture);
        }
    } else if (!where.first && repeated_title(group) > Length{}) {
        fill({at, {widths_.total(), repeated_title(group)}}, style_->group_fill, furniture);
        paint_title(group.title, {at.x, at.y + style_->inset_down / 2}, scene::no_element,
                    furniture);
    }
    rule({at.x, at.y + size.height}, widths_.total(), brush);
}

void TableUnit::enter_group_head(TableGroup& group, const WrapPart& where, Brush& brush)
{
    fill({where.frame.origin, {widths_.total(), where.frame.size.height}}, style_->group_fill,
         brush);
    if (!where.first) {
        return;
    }
    const ElementId row = brush.tag(where.element, Role::table_row);
    group.element = brush.tag(row, Role::table_header);
    const std::size_t columns = texts_.columns + (has_group_column() ? 1 : 0);
    brush.element(group.element).column_span =
        static_cast<std::uint16_t>(std::max<std::size_t>(1, columns));
    brush.element(group.element).scope = scene::Scope::row;
}

void TableUnit::paint_title(TextBox& title, Point at, ElementId element, Brush& brush)
{
    for (std::size_t line = 0; line < title.count(); ++line) {
        title.paint(line, {at.x + inset_, at.y}, element, brush);
        at.y += title.line_height(line);
    }
}

void TableUnit::paint_row(const Part& part, Point at, ElementId table, Brush& brush)
{
    TableGroup& group = texts_.groups[part.group];
    TableRow& row = group.rows[part.row];
    if (part.line == 0) {
        tag_row(group, part.row, at, table, brush);
    }
    // Between rows only: the part of a group on one sheet ends with a rule of its own.
    if (part.row > 0 && part.line == 0) {
        rule({at.x + widths_.group, at.y - style_->inset_down + style_->rule_width},
             widths_.total() - widths_.group, brush);
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        paint_cell(row.cells[i].text, part.line, at, i, row.cells[i].element, brush);
    }
}

void TableUnit::tag_row(TableGroup& group, std::size_t row, Point at, ElementId table, Brush& brush)
{
    TableRow& tagged = group.rows[row];
    tagged.element = brush.tag(table, Role::table_row);
    if (has_group_column()) {
        tag_group(group, row, at, tagged.element, brush);
    }
    for (TableCell& cell : tagged.cells) {
        cell.element =
            brush.tag(tagged.element, cell.header ? Role::table_header : Role::table_cell);
        brush.element(cell.element).scope = cell.header ? scene::Scope::row : scene::Scope::none;
    }
}

void TableUnit::tag_group(TableGroup& group, std::size_t row, Point at, ElementId element,
                          Brush& brush)
{
    if (group.beside && row > 0) {
        return;
    }
    const bool titled = group.beside && group.titled();
    const ElementId cell = brush.tag(element, titled ? Role::table_header : Role::table_cell);
    if (group.beside) {
        brush.element(cell).row_span = static_cast<std::uint32_t>(group.rows.size());
    }
    if (titled) {
        brush.element(cell).scope = scene::Scope::row;
        paint_title(group.title, at, cell, brush);
    }
}

void TableUnit::paint_cell(TextBox& text, std::size_t line, Point at, std::size_t column,
                           ElementId element, Brush& brush)
{
    if (line < text.count()) {
        text.paint(line, {at.x + widths_.before(column) + inset_, at.y}, element, brush);
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
