#include "typeset/weigh_publication.hpp"

#include <algorithm>
#include <numeric>

namespace restitution::typeset {

namespace {

using namespace publication;

// What is drawn and tagged beside the words.
constexpr std::size_t weight_of_sheet = 4 * weight_of_piece; // footers, an outline entry
constexpr std::size_t weight_of_list = weight_of_piece / 2;
constexpr std::size_t weight_of_table = 5 * weight_of_piece; // heads
constexpr std::size_t weight_of_chart = 3 * weight_of_piece;
constexpr std::size_t weight_of_image = 7 * weight_of_piece; // often on a sheet of its own
constexpr std::size_t weight_of_panel = 3 * weight_of_piece; // box, bar and icon
constexpr std::size_t weight_of_link = 3 * weight_of_piece;

std::size_t weigh_all(const auto& parts);

std::size_t weigh_one(const TextSpan& span)
{
    const std::size_t link = span.target.empty() ? 0 : weight_of_link + span.target.size();
    const auto breaks = static_cast<std::size_t>(std::ranges::count(span.text, '\n'));
    return (1 + breaks) * weight_of_piece + span.text.size() + link;
}

// Labels and titles of groups stand in narrow lines, and are kept as long as their block.
std::size_t weigh_kept(const RichText& text)
{
    return 2 * weigh_all(text);
}

std::size_t weigh_one(const ListItem& item)
{
    return weight_of_piece + weigh_kept(item.label) + weigh_all(item.text) + weigh_all(item.items);
}

std::size_t weigh_one(const Cell& cell)
{
    return weight_of_piece + weigh_all(cell.text);
}

std::size_t weigh_one(const Row& row)
{
    return weigh_all(row.cells);
}

std::size_t weigh_one(const RowGroup& group)
{
    return weigh_kept(group.title) + weigh_all(group.rows);
}

std::size_t weigh_one(const Category& category)
{
    return weight_of_piece + category.label.size();
}

std::size_t weigh_one(const RichText& text)
{
    return weigh_all(text);
}

std::size_t weigh_content(const Paragraph& paragraph)
{
    return weigh_all(paragraph.text);
}

std::size_t weigh_content(const List& list)
{
    return weight_of_list + weigh_all(list.items);
}

std::size_t weigh_content(const Table& table)
{
    return weight_of_table + weigh_all(table.title) + weigh_all(table.columns) +
           weigh_all(table.groups);
}

std::size_t weigh_content(const Chart& chart)
{
    return weight_of_chart + weigh_all(chart.categories) + weigh_all(chart.caption) +
           weigh_all(chart.notes);
}

std::size_t weigh_content(const Image& image)
{
    return weight_of_image + weigh_all(image.caption);
}

std::size_t weigh_content(const PanelBox& panel)
{
    return weight_of_panel + weigh_all(panel.label) + weigh_all(panel.blocks);
}

std::size_t weigh_one(const Block& block)
{
    return weight_of_piece +
           std::visit([](const auto& content) { return weigh_content(content); }, block.content);
}

std::size_t weigh_one(const Filling& filling)
{
    return weigh_all(filling.blocks);
}

std::size_t weigh_all(const auto& parts)
{
    return std::accumulate(parts.begin(), parts.end(), std::size_t{},
                           [](std::size_t sum, const auto& part) { return sum + weigh_one(part); });
}

std::size_t weigh_one(const Sheet& sheet)
{
    return weight_of_sheet + weigh_all(sheet.title) + weigh_all(sheet.kicker) +
           weigh_all(sheet.fillings);
}

} // namespace

const Sheet* find_overweight(const Publication& publication)
{
    std::size_t weight = 0;
    const auto found = std::ranges::find_if(publication.sheets, [&](const Sheet& sheet) {
        weight += weigh_one(sheet);
        return weight > publication::heaviest;
    });
    return found == publication.sheets.end() ? nullptr : &*found;
}

std::size_t weigh(const std::vector<Block>& blocks)
{
    return weigh_all(blocks);
}

} // namespace restitution::typeset
