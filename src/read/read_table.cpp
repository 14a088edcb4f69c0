#include "read/read_table.hpp"

#include "read/read_text.hpp"

#include <fmt/format.h>
#include <string_view>

namespace restitution::read {

namespace {

meeting::Row read_row(pugi::xml_node node, const MeetingContext& context)
{
    meeting::Row row;
    for (const pugi::xml_node cell : node.children("cell")) {
        row.cells.push_back(read_text(cell, context));
    }
    row.where = context.span(node);
    return row;
}

meeting::RowGroup read_group(pugi::xml_node node, const MeetingContext& context)
{
    meeting::RowGroup group{context.text(node, "title"), {}, context.span(node)};
    for (const pugi::xml_node row : node.children("row")) {
        group.rows.push_back(read_row(row, context));
    }
    return group;
}

void read_rows(pugi::xml_node node, const MeetingContext& context, meeting::Table& table)
{
    bool in_loose_group = false;
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = child.name();
        if (name == "group") {
            table.groups.push_back(read_group(child, context));
            in_loose_group = false;
        } else if (name == "row") {
            if (!in_loose_group) {
                table.groups.push_back({{}, {}, context.span(child)});
                in_loose_group = true;
            }
            table.groups.back().rows.push_back(read_row(child, context));
        }
    }
}

std::string told(std::size_t cells)
{
    return cells == 1 ? "1 cell" : fmt::format("{} cells", cells);
}

void tell_ragged(const meeting::Row& row, std::size_t expected, bool has_columns,
                 const MeetingContext& context)
{
    const bool lacks_some = row.cells.size() < expected;
    context.faults().error("read.ragged-table",
                           fmt::format("this row has {}, the table has {}", told(row.cells.size()),
                                       has_columns ? fmt::format("{} columns", expected)
                                                   : told(expected) + " in its first row"),
                           row.where,
                           {lacks_some    ? "add <cell/> for what is empty"
                            : has_columns ? "take out what is too much, or add a <column>"
                                          : "take out what is too much, or add <cell/> to the "
                                            "other rows"});
}

void check_cells(const meeting::Table& table, const MeetingContext& context)
{
    std::size_t expected = table.columns.size();
    for (const meeting::RowGroup& group : table.groups) {
        for (const meeting::Row& row : group.rows) {
            expected = expected == 0 ? row.cells.size() : expected;
            if (row.cells.size() != expected) {
                tell_ragged(row, expected, !table.columns.empty(), context);
            }
        }
    }
}

} // namespace

meeting::Table read_table(pugi::xml_node node, const MeetingContext& context)
{
    meeting::Table table;
    table.title = context.text(node, "title");
    for (const pugi::xml_node column : node.children("column")) {
        table.columns.push_back(read_text(column, context));
    }
    read_rows(node, context, table);
    check_cells(table, context);
    if (const pugi::xml_node aside = node.child("aside")) {
        table.aside = meeting::Aside{context.text(aside, "title"), read_points(aside, context),
                                     context.span(aside)};
    }
    return table;
}

} // namespace restitution::read
