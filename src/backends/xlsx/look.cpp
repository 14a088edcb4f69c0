#include "backends/xlsx/look.hpp"

#include "survey/percent.hpp"

#include <string>

namespace restitution::backends::xlsx {
namespace {

using layouts::Role;

lxw_format* plain(Workbook& book, double size, lxw_color_t color)
{
    lxw_format* format = book.add_format();
    format_set_font_size(format, size);
    format_set_font_color(format, color);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format* bold(lxw_format* format)
{
    format_set_bold(format);
    return format;
}

lxw_format* wrapped(lxw_format* format)
{
    format_set_text_wrap(format);
    return format;
}

lxw_format* aligned(lxw_format* format, lxw_format_alignments align)
{
    format_set_align(format, static_cast<std::uint8_t>(align));
    return format;
}

lxw_format* underlined(lxw_format* format)
{
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
    return format;
}

lxw_format* numbered(lxw_format* format, const char* code)
{
    format_set_num_format(format, code);
    return aligned(format, LXW_ALIGN_RIGHT);
}

lxw_format* ruled(lxw_format* format, lxw_color_t rule)
{
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, rule);
    return format;
}

lxw_format* filled(lxw_format* format, lxw_color_t ground)
{
    format_set_pattern(format, LXW_PATTERN_SOLID);
    // The library calls the ground of a solid pattern its foreground.
    format_set_fg_color(format, ground);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

constexpr const char* whole = "#,##0";

// With the space before the sign that the language's own shares have.
std::string share_code(const wording::Words& words, std::string_view figures)
{
    const bool spaced = words.percent({0, 0}) != "0%";
    return std::string{figures} + (spaced ? "\"\u00A0\"%" : "%");
}

} // namespace

lxw_color_t to_lxw(Color color)
{
    return static_cast<lxw_color_t>(color.red) << 16U |
           static_cast<lxw_color_t>(color.green) << 8U | color.blue;
}

Look::Look(Workbook& book, const layouts::Layout& style, const wording::Words& words)
{
    const lxw_color_t ink = to_lxw(style.style(Role::table_cell).color);
    const lxw_color_t strong = to_lxw(style.style(Role::title).color);
    const lxw_color_t soft = to_lxw(style.style(Role::caption).color);
    const lxw_color_t head_ink = to_lxw(style.style(Role::table_head).color);
    const lxw_color_t ground = to_lxw(style.table.head_fill);
    const lxw_color_t rule = to_lxw(style.table.rule);
    accent = to_lxw(style.chart.colors[0]);
    quiet = rule;

    title = bold(plain(book, title_points, strong));
    long_title = bold(plain(book, long_title_points, strong));
    wrapped_title = wrapped(bold(plain(book, long_title_points, strong)));
    heading = bold(plain(book, 13, strong));
    detail = plain(book, 11, soft);
    link = underlined(plain(book, 11, accent));
    label = plain(book, 11, soft);
    value = bold(plain(book, 11, ink));
    number_value = aligned(numbered(bold(plain(book, 11, ink)), whole), LXW_ALIGN_LEFT);
    sentence = plain(book, 11, ink);
    head = filled(wrapped(bold(plain(book, 11, head_ink))), ground);
    number_head =
        aligned(filled(wrapped(bold(plain(book, 11, head_ink))), ground), LXW_ALIGN_RIGHT);
    mark_head = aligned(filled(wrapped(bold(plain(book, 11, head_ink))), ground), LXW_ALIGN_CENTER);
    text = ruled(wrapped(plain(book, 11, ink)), rule);
    mark = ruled(numbered(plain(book, 11, ink), whole), rule);
    format_set_align(mark, LXW_ALIGN_CENTER);
    remark_head = filled(bold(plain(book, 11, head_ink)), ground);
    remark = ruled(wrapped(plain(book, 11, ink)), rule);
    format_set_indent(remark_head, 1);
    format_set_indent(remark, 1);
    number = ruled(numbered(plain(book, 11, ink), whole), rule);
    share = ruled(numbered(plain(book, 11, ink), share_code(words, "0").c_str()), rule);
    fine_share = ruled(numbered(plain(book, 11, ink), share_code(words, "0.0").c_str()), rule);
    linked_text = ruled(wrapped(underlined(plain(book, 11, accent))), rule);
    total_label = plain(book, 11, soft);
    total = numbered(bold(plain(book, 11, ink)), whole);
}

lxw_format* Look::share_of(std::size_t base) const
{
    return base >= survey::fewest_for_decimals ? fine_share : share;
}

} // namespace restitution::backends::xlsx
