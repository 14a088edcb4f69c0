#pragma once

#include "meeting/block.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace restitution::compose {

/// What starts on a sheet together.
///
/// asks:      the block that shows answers: a chart, a tally or a list of answers.
/// table:     a table fills its sheet.
/// pictures:  stand beside the rest when there is a rest.
struct SheetGroup {
    std::vector<const meeting::Block*> blocks; ///< without the pictures
    std::vector<const meeting::Block*> pictures;
    const meeting::Block* asks = nullptr;
    const meeting::Table* table = nullptr;
};

/// Divides the blocks of a topic over sheets.
///
/// Output:  answers and tables open a sheet; what comes behind them stays with them, and
///          paragraphs and remarks just before introduce them there. A picture that would make
///          them narrower opens a sheet of its own, and so does a quotation from the answers to
///          another question. Each sheet flows on when it is full.
/// Law:     every block is in exactly one group, and order is kept within blocks and
///          within pictures; no group is empty.
std::vector<SheetGroup> group_blocks(const std::vector<const meeting::Block*>& blocks);

/// Where the answers or the table stand among the group's blocks, behind what introduces them;
/// 0: it has neither.
std::ptrdiff_t place_of_shown(const SheetGroup& group);

/// Whether the group has a table with a title.
bool names_table(const SheetGroup& group);
/// Whether a heading over the group's table would head all of it: nothing stands in front of the
/// table, and behind it only what comments on it (verdict, quotation, remark).
bool is_all_about_table(const SheetGroup& group);

/// The question whose answers a block shows; empty for other blocks.
std::string_view question_of(const meeting::Block& block);

} // namespace restitution::compose
