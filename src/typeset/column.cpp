#include "typeset/units.hpp"

#include <algorithm>
#include <type_traits>

namespace restitution::typeset {

namespace {

using publication::Block;
using publication::Image;

const Image* bare_image(const Block& block)
{
    const auto* image = std::get_if<Image>(&block.content);
    return image != nullptr && image->caption.empty() ? image : nullptr;
}

/// The picture at `at` with those beside it.
std::vector<const Image*> take_row(const std::vector<Block>& blocks, std::size_t at)
{
    std::vector<const Image*> row{&std::get<Image>(blocks[at].content)};
    if (bare_image(blocks[at]) != nullptr) {
        while (++at < blocks.size() && bare_image(blocks[at]) != nullptr) {
            row.push_back(bare_image(blocks[at]));
        }
    }
    return row;
}

std::unique_ptr<Unit> make_block(const Block& block, const Context& context)
{
    return std::visit(
        [&](const auto& content) -> std::unique_ptr<Unit> {
            if constexpr (std::is_same_v<std::decay_t<decltype(content)>, Image>) {
                return nullptr; // in rows of their own
            } else {
                return make_unit(content, block.where, context);
            }
        },
        block.content);
}

/// From strip `first` on, if none of them begins a sheet.
Length height_from(std::size_t first, const Strips& strips)
{
    Length height;
    for (std::size_t i = first; i < strips.size(); ++i) {
        height += strips[i].gap + strips[i].height;
    }
    return height;
}

/// What is left for a block below those that must stay with it: half at least.
Setting below(Length kept, Setting setting)
{
    setting.room = std::max(setting.room / 2, setting.room - kept);
    return setting;
}

} // namespace

Column::Column(const std::vector<Block>& blocks, const Context& context, Length gap) : gap_{gap}
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& first = blocks[i];
        if (std::holds_alternative<Image>(first.content)) {
            std::vector<const Image*> row = take_row(blocks, i);
            i += row.size() - 1;
            entries_.push_back({make_unit(std::move(row), first.where, context), &first,
                                blocks[i].keep_with_next});
        } else {
            entries_.push_back({make_block(first, context), &first, first.keep_with_next});
        }
    }
}

void Column::set(const Setting& setting, Strips& strips, Frames frames)
{
    Length kept;
    for (const Entry& entry : entries_) {
        const std::size_t first = strips.size();
        const Length gap = gap_.scaled(setting.scale);
        strips.open({.block = frames == Frames::kept ? entry.block : nullptr});
        entry.unit->set(below(kept, setting), strips);
        strips.close();
        strips.space(gap);
        if (entry.keep_with_next) {
            strips.hold(penalty::kept);
        }
        kept = entry.keep_with_next ? kept + height_from(first, strips) + gap : Length{};
    }
}

} // namespace restitution::typeset
