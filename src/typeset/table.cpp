#include "typeset/table_unit.hpp"
#include "typeset/text_strips.hpp"

#include <algorithm>

namespace restitution::typeset {

using scene::Role;

void TableUnit::set(const Setting& setting, Strips& strips)
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

Length TableUnit::inset_across() const
{
    const auto columns = static_cast<std::int64_t>(texts_.columns + 1);
    return std::min(style_->inset_across, setting_.width / (8 * columns));
}

void TableUnit::set_texts()
{
    texts_.title.set(setting_.width, setting_.scale);
    set_head();
    room_ = setting_.room - repeated_head();
    for (TableGroup& group : texts_.groups) {
        set_group(group);
    }
}

void TableUnit::set_head()
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

void TableUnit::set_group(TableGroup& group)
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

void TableUnit::set_row(TableRow& row) const
{
    std::vector<const TextBox*> cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        row.cells[i].text.set(widths_.columns[i] - 2 * inset_, setting_.scale);
        cells.push_back(&row.cells[i].text);
    }
    row.slices = slice_row(cells, style_->inset_down, room_);
}

std::uint32_t TableUnit::name(Part part)
{
    parts_.push_back(part);
    return static_cast<std::uint32_t>(parts_.size() - 1);
}

void TableUnit::add_title(Strips& strips)
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

void TableUnit::add_head(Strips& strips)
{
    for (std::size_t slice = 0; slice < head_.size(); ++slice) {
        strips.add(*this, name({Part::Kind::head, 0, 0, slice}), head_[slice].height);
        strips.hold(penalty::last);
    }
}

void TableUnit::add_group(std::size_t index, Strips& strips)
{
    TableGroup& group = texts_.groups[index];
    const Length beside = group.beside && !group.title.empty()
                              ? group.title.height() + 2 * style_->inset_down
                              : Length{};
    if (index > 0) {
        strips.hold(penalty::group);
    }
    strips.open({.least = beside, .unit = this, .part = static_cast<std::uint32_t>(index)});
    if (!group.beside && !group.title.empty()) {
        add_group_title(index, strips);
    }
    for (std::size_t row = 0; row < group.rows.size(); ++row) {
        if (row > 0) {
            strips.hold(penalty::row);
        }
        add_row(index, row, strips);
    }
    strips.close();
}

void TableUnit::add_group_title(std::size_t index, Strips& strips)
{
    const TextBox& title = texts_.groups[index].title;
    for (std::size_t line = 0; line < title.count(); ++line) {
        strips.add(*this, name({Part::Kind::group_title, index, 0, line}), title.line_height(line));
        strips.hold(penalty::last);
    }
}

void TableUnit::add_row(std::size_t group, std::size_t row, Strips& strips)
{
    const std::vector<RowSlice>& slices = texts_.groups[group].rows[row].slices;
    for (std::size_t slice = 0; slice < slices.size(); ++slice) {
        if (slice > 0) {
            strips.hold(penalty::last);
        }
        strips.add(*this, name({Part::Kind::row, group, row, slice}), slices[slice].height);
    }
}

std::unique_ptr<Unit> make_unit(const publication::Table& table, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<TableUnit>(table, where, context);
}

} // namespace restitution::typeset
