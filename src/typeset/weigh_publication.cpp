#include "typeset/weigh_publication.hpp"

#include <algorithm>
#include <numeric>

namespace restitution::typeset {

namespace {

using namespace publication;

std::size_t weigh_all(const auto& parts);

std::size_t weigh_one(const TextSpan& span)
{
    return weight_of_piece + span.text.size();
}

std::size_t weigh_one(const ListItem& item)
{
    return weight_of_piece + weigh_all(item.label) + weigh_all(item.text) + weigh_all(item.items);
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
    return weigh_all(group.title) + weigh_all(group.rows);
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
    return weigh_all(list.items);
}

std::size_t weigh_content(const Table& table)
{
    constexpr std::size_t own = 5 * weight_of_piece; // its heads are placed and tagged, too
    return own + weigh_all(table.title) + weigh_all(table.columns) + weigh_all(table.groups);
}

std::size_t weigh_content(const Chart& chart)
{
    return weigh_all(chart.categories) + weigh_all(chart.caption) + weigh_all(chart.notes);
}

std::size_t weigh_content(const Image& image)
{
    return weight_of_piece + weigh_all(image.caption);
}

std::size_t weigh_content(const PanelBox& panel)
{
    return weigh_all(panel.label) + weigh_all(panel.blocks);
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
    return weigh_all(sheet.title) + weigh_all(sheet.kicker) + weigh_all(sheet.fillings);
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

} // namespace restitution::typeset
