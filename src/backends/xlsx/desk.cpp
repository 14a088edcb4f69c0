#include "backends/xlsx/desk.hpp"

#include "backends/xlsx/column_width.hpp"
#include "text/typography.hpp"

namespace restitution::backends::xlsx {

std::string Desk::say(std::string_view phrase) const
{
    return text::apply_typography(phrase, language, text::Voice::authored);
}

void write_opening(Sheet& sheet, const Desk& desk, const std::string& title,
                   const std::string& detail, std::span<const SheetLink> links, double room)
{
    constexpr double title_scale = 18.0 / 11.0;
    const bool fits = measure_in_digits(title) * title_scale <= room;
    sheet.text(title_row, 0, title, fits ? desk.look.title : desk.look.wrapped_title);
    sheet.text(detail_row, 0, detail, desk.look.detail);
    ColumnIndex column = 0;
    for (const SheetLink& link : links) {
        sheet.link(links_row, column++, link.sheet, desk.say(link.phrase), desk.look.link);
    }
    sheet.set_page(desk.footer);
    sheet.keep_heads(head_row);
}

} // namespace restitution::backends::xlsx
