#include "typeset/table_unit.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

// What is repeated leaves the rows this share of a sheet, and room for so many lines.
constexpr double rows_share = 0.35;
constexpr std::int64_t fewest_lines = 3;

} // namespace

Length TableUnit::inset_across() const
{
    const auto columns = static_cast<std::int64_t>(texts_.columns + 1);
    return std::min(style_->inset_across, setting_.width / (8 * columns));
}

TableWidths TableUnit::widths_for(GroupTitles titles, double scale) const
{
    return choose_table_widths(texts_, *weights_, setting_.width, scale, inset_, titles);
}

void TableUnit::choose_shape()
{
    scale_ = setting_.scale;
    choose_group_titles();
    if (widths_.fit == WordFit::broken) {
        shrink_to_whole_words();
    }
    if (has_group_column()) {
        set_texts(Pass::trial);
        if (!fits_beside()) {
            titles_ = GroupTitles::above;
            widths_ = widths_for(titles_, scale_);
        } else if (!setting_.is_final) {
            return; // they are set
        }
    }
    set_texts(Pass::last);
}

void TableUnit::choose_group_titles()
{
    titles_ = GroupTitles::above;
    if (texts_.has_group_titles()) {
        titles_ = GroupTitles::beside;
        widths_ = widths_for(titles_, scale_);
        if (widths_.fit == WordFit::whole) {
            return;
        }
    }
    const TableWidths above = widths_for(GroupTitles::above, scale_);
    if (titles_ == GroupTitles::above || above.fit > widths_.fit) {
        titles_ = GroupTitles::above;
        widths_ = above;
    }
}

void TableUnit::shrink_to_whole_words()
{
    constexpr double step = 0.05;
    constexpr int steps = 8;
    constexpr double nearly = 1.25;
    const double full = scale_;
    const auto scale_after = [full](int steps_down) { return full * (1 - steps_down * step); };
    const Length wide = inset_;
    inset_ = inset_ / 3;
    // A word far too wide is broken anyhow: the others need not become small for it.
    if (widths_for(titles_, scale_after(steps)).least > setting_.width.scaled(nearly)) {
        inset_ = wide;
        return;
    }
    for (int i = 0; i <= steps && widths_.fit == WordFit::broken; ++i) {
        scale_ = scale_after(i);
        widths_ = widths_for(titles_, scale_);
    }
}

/// Whether each title leaves its rows at least as much of a sheet as it takes itself.
bool TableUnit::fits_beside() const
{
    return std::ranges::all_of(texts_.groups, [&](const TableGroup& group) {
        return !group.beside ||
               group.title.height() + 2 * style_->inset_down <= room_for_rows() / 2;
    });
}

void TableUnit::set_texts(Pass pass)
{
    texts_.title.set(setting_.width, setting_.scale);
    for (std::size_t i = 0; i < texts_.heads.size(); ++i) {
        texts_.heads[i].set(widths_.columns[i] - 2 * inset_, scale_);
    }
    head_height_ = bands_height(row_of(texts_.heads), scale_);
    highest_line_ = {};
    for (TableGroup& group : texts_.groups) {
        set_title(group);
        if (setting_.is_final && pass == Pass::last) {
            group.title.settle();
        }
        for (TableRow& row : group.rows) {
            set_row(row);
            if (setting_.is_final) {
                let_go(row, pass);
            }
        }
    }
}

void TableUnit::set_title(TableGroup& group)
{
    group.beside = has_group_column() && !group.rows.empty();
    const Length width = group.beside ? widths_.group : widths_.total();
    group.title.set(width - 2 * inset_, scale_);
}

void TableUnit::set_row(TableRow& row)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        row.cells[i].text.set(widths_.columns[i] - 2 * inset_, scale_);
    }
    const RowTexts texts = row_of(row.cells);
    for (std::size_t band = 0; band < count_bands(texts); ++band) {
        highest_line_ = std::max(highest_line_, band_height(texts, band, scale_));
    }
}

void TableUnit::let_go(TableRow& row, Pass pass)
{
    for (TableCell& cell : row.cells) {
        if (pass == Pass::trial) {
            cell.text.unset();
        } else {
            cell.text.settle();
        }
    }
}

Length TableUnit::room_for_rows() const
{
    return setting_.room - repeated_head();
}

Length TableUnit::repeated_head() const
{
    const Length height = head_height_ + 2 * style_->inset_down;
    const Length most =
        std::min(setting_.room.scaled(1 - rows_share),
                 setting_.room - 2 * style_->inset_down - fewest_lines * highest_line_);
    return texts_.heads.empty() || height > most ? Length{} : height;
}

Length TableUnit::height_above(const TableGroup& group) const
{
    return group.title.height() + style_->inset_down;
}

Length TableUnit::repeated_title(const TableGroup& group) const
{
    const Length height = height_above(group);
    const Length most = std::min(room_for_rows() / 3, room_for_rows() - 2 * style_->inset_down -
                                                          fewest_lines * highest_line_);
    return group.beside || !group.titled() || height > most ? Length{} : height;
}

} // namespace restitution::typeset
