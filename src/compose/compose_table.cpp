#include "compose/compose_block.hpp"

namespace restitution::compose {

namespace {

publication::Row compose_row(const meeting::Row& row, const Context& context)
{
    publication::Row composed;
    composed.where = row.where;
    composed.cells.reserve(row.cells.size());
    for (const meeting::Text& cell : row.cells) {
        const SourceSpan& where = cell.empty() ? row.where : cell.front().where;
        composed.cells.push_back({context.scribe.write(cell), false, where});
    }
    return composed;
}

std::size_t count_columns(const meeting::Table& table)
{
    for (const meeting::RowGroup& group : table.groups) {
        if (!group.rows.empty()) {
            return group.rows.front().cells.size();
        }
    }
    return table.columns.size();
}

} // namespace

Blocks compose(const meeting::Table& table, const Context& context)
{
    publication::Table composed;
    composed.title = context.scribe.write(table.title);
    composed.weights.assign(count_columns(table), 1.0);
    for (const meeting::Text& column : table.columns) {
        composed.columns.push_back(context.scribe.write(column));
    }
    for (const meeting::RowGroup& group : table.groups) {
        publication::RowGroup& rows = composed.groups.emplace_back();
        rows.title = context.scribe.write(group.title);
        rows.where = group.where;
        for (const meeting::Row& row : group.rows) {
            rows.rows.push_back(compose_row(row, context));
        }
    }
    return {{std::move(composed)}};
}

Blocks compose_aside(const meeting::Aside& aside, const Context& context)
{
    publication::PanelBox box{layouts::Panel::aside, context.scribe.write(aside.title), {}};
    box.blocks.push_back({compose_list(aside.points, context), false, aside.where});
    return {{std::move(box), false, aside.where}};
}

} // namespace restitution::compose
