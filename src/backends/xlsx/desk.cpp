#include "backends/xlsx/desk.hpp"

#include "backends/xlsx/column_width.hpp"
#include "text/typography.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::backends::xlsx {

std::string Desk::say(std::string_view phrase) const
{
    return text::apply_typography(phrase, language, text::Voice::authored);
}

void write_title(Sheet& sheet, const Desk& desk, const std::string& title, double own_width,
                 double room)
{
    const double width = bold_factor * measure_in_digits(title) / text_points;
    if (width * title_points <= room) {
        sheet.lines(title_row, 1, title_points);
        sheet.text(title_row, 0, title, desk.look.title);
    } else if (width * long_title_points <= room) {
        sheet.lines(title_row, 1, long_title_points);
        sheet.text(title_row, 0, title, desk.look.long_title);
    } else {
        constexpr double scale = bold_factor * long_title_points / text_points;
        sheet.lines(title_row, count_lines(title, own_width, scale), long_title_points);
        sheet.text(title_row, 0, title, desk.look.wrapped_title);
    }
}

std::string detail_of(const Desk& desk, const QuestionSheets& of)
{
    std::string detail = desk.say(desk.phrases.kind_of(of.question->kind));
    if (!of.question->theme.empty()) {
        detail = fmt::format("{} · {}", of.question->theme, detail);
    }
    return of.withheld.empty() ? detail : fmt::format("{}. {}", detail, desk.say(of.withheld));
}

void write_opening(Sheet& sheet, const Desk& desk, const Opening& opening,
                   const std::vector<Column>& columns)
{
    constexpr double across_page = 130; // A4 landscape: narrower sheets are not made smaller
    write_title(sheet, desk, opening.title, columns.front().width,
                std::max(total_width(columns) + opening.room_beside, across_page));
    sheet.text(detail_row, 0, opening.detail, desk.look.detail);
    ColumnIndex column = 0;
    for (const SheetLink& link : opening.links) {
        sheet.link(links_row, column++, link.sheet, desk.say(link.phrase), desk.look.link);
    }
    sheet.set_page(desk.footer);
    sheet.keep_heads(head_row);
}

} // namespace restitution::backends::xlsx
