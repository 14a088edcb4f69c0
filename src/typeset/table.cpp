#include "typeset/table_unit.hpp"
#include "typeset/text_strips.hpp"

namespace restitution::typeset {

using scene::Role;

void TableUnit::set(const Setting& setting, Strips& strips)
{
    setting_ = setting;
    parts_.clear();
    inset_ = inset_across();
    choose_shape();
    strips.open({.tag = Role::table});
    add_title(strips);
    add_head(strips);
    strips.open({.reopen = repeated_head(), .unit = this, .part = name({Part::Kind::body})});
    for (std::size_t i = 0; i < texts_.groups.size(); ++i) {
        add_group(i, strips);
    }
    strips.close();
    strips.close();
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
    strips.space(2 * style_->inset_down); // what stands round a text of the head
    strips.hold(penalty::kept);
}

void TableUnit::add_head(Strips& strips)
{
    if (texts_.heads.empty()) {
        return;
    }
    strips.open({.open = style_->inset_down,
                 .reopen = style_->inset_down,
                 .close = style_->inset_down,
                 .unit = this,
                 .part = name({Part::Kind::head})});
    const RowTexts texts = row_of(texts_.heads);
    for (std::size_t line = 0; line < count_bands(texts); ++line) {
        if (line > 0) {
            strips.hold(penalty::last);
        }
        strips.add(*this, name({Part::Kind::head_line, 0, 0, line}),
                   band_height(texts, line, scale_));
    }
    strips.close();
    if (texts_.has_rows()) {
        strips.hold(penalty::last);
    }
}

void TableUnit::add_group(std::size_t index, Strips& strips)
{
    TableGroup& group = texts_.groups[index];
    const Length beside =
        group.beside && group.titled() ? group.title.height() + 2 * style_->inset_down : Length{};
    if (index > 0) {
        strips.hold(penalty::group);
    }
    strips.open({.reopen = repeated_title(group),
                 .least = beside,
                 .unit = this,
                 .part = name({Part::Kind::group, index})});
    if (!group.beside && group.titled()) {
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
    const TableGroup& group = texts_.groups[index];
    strips.open({.open = style_->inset_down / 2,
                 .reopen = style_->inset_down / 2,
                 .close = style_->inset_down - style_->inset_down / 2,
                 .unit = this,
                 .part = name({Part::Kind::group_head, index})});
    for (std::size_t line = 0; line < group.title.count(); ++line) {
        if (line > 0) {
            strips.hold(penalty::last);
        }
        strips.add(*this, name({Part::Kind::group_line, index, 0, line}),
                   group.title.line_height(line));
    }
    strips.close();
    if (!group.rows.empty()) {
        strips.hold(penalty::last);
    }
}

void TableUnit::add_row(std::size_t group, std::size_t row, Strips& strips)
{
    strips.open(
        {.open = style_->inset_down, .reopen = style_->inset_down, .close = style_->inset_down});
    const RowTexts texts = row_of(texts_.groups[group].rows[row].cells);
    for (std::size_t line = 0; line < count_bands(texts); ++line) {
        if (line > 0) {
            strips.hold(cost_of_cut(texts, line));
        }
        strips.add(*this, name({Part::Kind::row, group, row, line}),
                   band_height(texts, line, scale_));
    }
    strips.close();
}

std::unique_ptr<Unit> make_unit(const publication::Table& table, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<TableUnit>(table, where, context);
}

} // namespace restitution::typeset
