#include "compose/group_blocks.hpp"

#include <algorithm>
#include <string_view>
#include <type_traits>

namespace restitution::compose {

namespace {

/// Some kinds of block.
template <class... Kinds>
struct Among {
    template <class Content>
    static constexpr bool holds = (std::is_same_v<Content, Kinds> || ...);

    static bool has(const meeting::Block& block)
    {
        return std::visit(
            [](const auto& content) { return holds<std::decay_t<decltype(content)>>; },
            block.content);
    }
};

using Asking = Among<meeting::Chart, meeting::Tally, meeting::Answers>;
using Commenting = Among<meeting::Verdict, meeting::Quote, meeting::Remark>;
using Introducing = Among<meeting::Paragraph, meeting::Remark>;

/// A picture has its place beside a text; a wide one would be a stamp there, and has a line of its
/// own.
bool stands_beside(const meeting::Block& block)
{
    constexpr double wide = 2;
    const auto* image = std::get_if<meeting::Image>(&block.content);
    return image != nullptr && picture::aspect_ratio(*image->picture) < wide;
}

bool is_table(const meeting::Block& block)
{
    return std::holds_alternative<meeting::Table>(block.content);
}

bool opens_a_sheet(const meeting::Block& block)
{
    return Asking::has(block) || is_table(block);
}

/// Only paragraphs and remarks so far: they lead up to what comes.
bool introduces(const SheetGroup& group)
{
    return group.pictures.empty() &&
           std::ranges::all_of(
               group.blocks, [](const meeting::Block* block) { return Introducing::has(*block); });
}

/// Whether it has what it shows: no other chart or table finds a place.
bool is_full(const SheetGroup& group)
{
    return group.asks != nullptr || group.table != nullptr;
}

/// Whether the block quotes an answer to another question than the sheet's.
bool quotes_elsewhere(const SheetGroup& group, const meeting::Block& block)
{
    const auto* quote = std::get_if<meeting::Quote>(&block.content);
    return quote != nullptr && group.asks != nullptr && !quote->question.empty() &&
           quote->question != question_of(*group.asks);
}

bool fits(const SheetGroup& group, const meeting::Block& block)
{
    if (opens_a_sheet(block)) {
        return introduces(group);
    }
    return !is_full(group) || !(stands_beside(block) || quotes_elsewhere(group, block));
}

void add(SheetGroup& group, const meeting::Block& block)
{
    if (stands_beside(block)) {
        group.pictures.push_back(&block);
        return;
    }
    group.blocks.push_back(&block);
    if (Asking::has(block)) {
        group.asks = &block;
    }
    if (is_table(block)) {
        group.table = &std::get<meeting::Table>(block.content);
    }
}

} // namespace

std::vector<SheetGroup> group_blocks(const std::vector<const meeting::Block*>& blocks)
{
    std::vector<SheetGroup> groups;
    for (const meeting::Block* block : blocks) {
        if (groups.empty() || !fits(groups.back(), *block)) {
            groups.emplace_back();
        }
        add(groups.back(), *block);
    }
    return groups;
}

std::ptrdiff_t place_of_shown(const SheetGroup& group)
{
    const auto shown = std::ranges::find_if(
        group.blocks, [](const meeting::Block* block) { return opens_a_sheet(*block); });
    return shown == group.blocks.end() ? 0 : shown - group.blocks.begin();
}

bool names_table(const SheetGroup& group)
{
    return group.table != nullptr && !group.table->title.empty();
}

bool is_all_about_table(const SheetGroup& group)
{
    const auto is_about = [](const meeting::Block* block) { return Commenting::has(*block); };
    return group.table != nullptr && is_table(*group.blocks.front()) &&
           std::all_of(group.blocks.begin() + 1, group.blocks.end(), is_about);
}

std::string_view question_of(const meeting::Block& block)
{
    return std::visit(
        [](const auto& content) -> std::string_view {
            if constexpr (Asking::holds<std::decay_t<decltype(content)>>) {
                return content.question;
            } else {
                return {};
            }
        },
        block.content);
}

} // namespace restitution::compose
