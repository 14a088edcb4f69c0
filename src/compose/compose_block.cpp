#include "compose/compose_block.hpp"

#include <algorithm>
#include <iterator>

namespace restitution::compose {

namespace {

bool is_record(const meeting::Block& block)
{
    return std::holds_alternative<meeting::Talk>(block.content) ||
           std::holds_alternative<meeting::Entry>(block.content) ||
           std::holds_alternative<meeting::Event>(block.content) ||
           std::holds_alternative<meeting::Decision>(block.content) ||
           std::holds_alternative<meeting::Action>(block.content);
}

bool share_a_list(const meeting::Block& before, const meeting::Block& after)
{
    return is_record(before) && before.content.index() == after.content.index();
}

/// The items of a record's only list go to the end of the one before.
void append_record(Blocks& blocks, Blocks record)
{
    auto& list = std::get<publication::List>(blocks.back().content);
    auto& items = std::get<publication::List>(record.front().content).items;
    std::ranges::move(items, std::back_inserter(list.items));
}

void mark_items(publication::Block& block, const SourceSpan& where)
{
    if (auto* list = std::get_if<publication::List>(&block.content)) {
        for (publication::ListItem& item : list->items) {
            item.where = item.where.file != nullptr ? item.where : where;
        }
    }
}

} // namespace

publication::Block paragraph(layouts::Role role, publication::RichText text, int heading)
{
    return {publication::Paragraph{role, std::move(text), heading}};
}

publication::Block paragraph(layouts::Role role, publication::RichText text,
                             const SourceSpan& where, int heading)
{
    return {publication::Paragraph{role, std::move(text), heading}, false, where};
}

Blocks compose_block(const meeting::Block& block, const Context& context)
{
    const Context here{context.scribe, context.layout, context.faults, block.where};
    Blocks blocks =
        std::visit([&](const auto& content) { return compose(content, here); }, block.content);
    for (publication::Block& one : blocks) {
        one.where = block.where;
        mark_items(one, block.where);
    }
    return blocks;
}

Blocks compose_blocks(const std::vector<const meeting::Block*>& blocks, const Context& context)
{
    Blocks composed;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Blocks next = compose_block(*blocks[i], context);
        if (i > 0 && share_a_list(*blocks[i - 1], *blocks[i])) {
            append_record(composed, std::move(next));
        } else {
            std::ranges::move(next, std::back_inserter(composed));
        }
    }
    return composed;
}

} // namespace restitution::compose
