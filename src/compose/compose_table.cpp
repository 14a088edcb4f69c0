#include "compose/compose_block.hpp"

#include <string_view>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace restitution::compose {

namespace {

publication::Row compose_row(const meeting::Row& row, const Context& context)
{
    publication::Row composed;
    composed.where = row.where;
    composed.cells.reserve(row.cells.size());
    for (const meeting::Text& cell : row.cells) {
        composed.cells.push_back(
            {context.scribe.write(cell), false, meeting::place_of(cell, row.where)});
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

/// "1 200 €", "− 3,5 %": digits, and signs that stand with them.
bool is_figure(const std::string& text)
{
    constexpr std::u32string_view signs = U".,%+-\u2212()";
    const icu::UnicodeString words = icu::UnicodeString::fromUTF8(text);
    bool has_digit = false;
    for (std::int32_t i = 0; i < words.length(); i = words.moveIndex32(i, 1)) {
        const UChar32 scalar = words.char32At(i);
        const bool digit = u_isdigit(scalar) != 0;
        const bool sign = u_isUWhiteSpace(scalar) || u_charType(scalar) == U_CURRENCY_SYMBOL ||
                          signs.find(static_cast<char32_t>(scalar)) != signs.npos;
        if (!digit && !sign) {
            return false;
        }
        has_digit = has_digit || digit;
    }
    return has_digit;
}

/// The first column says what its rows are about, with numbers or words.
bool holds_figures(const publication::Table& table, std::size_t column)
{
    bool any = false;
    for (const publication::RowGroup& group : table.groups) {
        for (const publication::Row& row : group.rows) {
            const std::string words = publication::to_plain(row.cells[column].text);
            const bool nothing = words.empty() || words == "-" || words == "\u2013";
            if (!nothing && !is_figure(words)) {
                return false;
            }
            any = any || !nothing;
        }
    }
    return any && column > 0;
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
    for (std::size_t column = 0; column < composed.weights.size(); ++column) {
        composed.figures.push_back(holds_figures(composed, column));
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
