#include "typeset/units.hpp"

namespace restitution::typeset {

std::unique_ptr<Unit> make_unit(const publication::Block& block, const Context& context)
{
    return std::visit([&](const auto& content) { return make_unit(content, block.where, context); },
                      block.content);
}

Column::Column(const std::vector<publication::Block>& blocks, const Context& context, Length gap)
    : blocks_{&blocks}, gap_{gap}
{
    for (const publication::Block& block : blocks) {
        units_.push_back(make_unit(block, context));
    }
}

void Column::set(const Setting& setting, Strips& strips, Frames frames)
{
    for (std::size_t i = 0; i < units_.size(); ++i) {
        const publication::Block& block = (*blocks_)[i];
        strips.open({.block = frames == Frames::kept ? &block : nullptr});
        units_[i]->set(setting, strips);
        strips.close();
        strips.space(gap_.scaled(setting.scale));
        if (block.keep_with_next) {
            strips.hold(penalty::kept);
        }
    }
}

} // namespace restitution::typeset
