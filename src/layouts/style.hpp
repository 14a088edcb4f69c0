#pragma once

#include "base/color.hpp"
#include "base/length.hpp"
#include "base/source.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace restitution::layouts {

/// What a paragraph is for; a house style says what each looks like.
enum class Role : std::uint8_t {
    title,          ///< of a sheet
    subtitle,       ///< below it
    kicker,         ///< the theme above a title
    body,           ///< running text and bullets of the first level
    body_second,    ///< bullets of the second level
    body_third,     ///< bullets of the third level and below
    heading,        ///< inside a region
    caption,        ///< below a chart or picture
    note,           ///< small print: "15 annoncées, 7 détaillées"
    quote,          ///< somebody's own words
    attribution,    ///< who said it
    verdict,        ///< in the arrow band
    remark,         ///< in a remark box
    label,          ///< "Attention", list labels, dates in a calendar
    table_head,     ///< column headers
    table_group,    ///< row group headers
    table_cell,     ///< cells
    chart_label,    ///< category names
    chart_value,    ///< "8 (53 %)"
    big_number,     ///< a tally's figure
    big_label,      ///< what it counts
    cover_title,    ///< the meeting's title on its cover
    cover_detail,   ///< date and place
    section_number, ///< the big Roman numeral
    section_title,  ///< beside it
    question,       ///< an open question, large
    agenda,         ///< the sections to come
    contact,        ///< name and address on the last sheet
    footer,         ///< furniture at the foot
};

inline constexpr std::size_t role_count = static_cast<std::size_t>(Role::footer) + 1;

/// The names of roles in layout files: "title", "body-second", … in enum order.
std::string_view to_text(Role role);

enum class Weight : std::uint8_t { regular, semibold, bold };
enum class Align : std::uint8_t { left, center, right };

/// How a paragraph of one role is set.
///
/// floor:     the smallest size it may be shrunk to before it is split instead.
/// leading:   baseline to baseline at full size; shrinks with the size.
/// balance:   lines of even length, for titles.
struct TextStyle {
    std::string family;
    SourceSpan family_where; ///< in the layout's file
    Weight weight = Weight::regular;
    bool italic = false;
    Length size = Length::pt(20);
    Length floor = Length::pt(14);
    Length leading = Length::pt(28);
    Color color;
    Align align = Align::left;
    bool balance = false;
    bool hyphenate = false;
    bool tabular_figures = false;
    Length space_before;
    Length space_after;
};

/// The label and indent of one list level; levels beyond the last use the last.
///
/// indent:  from the region's left edge to the text.
/// label:   drawn so that it ends `gap` before the text.
struct ListLevel {
    std::string label = "•";
    Role role = Role::body;
    Color label_color;
    Length indent;
    Length gap;
};

/// A box round blocks: quotation cards, remarks, verdict bands, side boxes.
enum class Panel : std::uint8_t { quote, verdict, note, caution, idea, aside };
inline constexpr std::size_t panel_count = static_cast<std::size_t>(Panel::aside) + 1;
std::string_view to_text(Panel panel);

/// An icon drawn by the engine in the panel's accent color.
enum class Icon : std::uint8_t { none, quotation, arrow, caution, information, idea };
std::string_view to_text(Icon icon);

struct PanelStyle {
    Color fill;
    Color accent; ///< bar, icon and label
    Length bar;   ///< width of the bar at the left edge; zero: none
    Length radius;
    Length inset;
    Icon icon = Icon::none;
    Length icon_size;
    Role text = Role::body;
};

struct TableStyle {
    Color head_fill;
    Color group_fill;
    Color rule;
    Length rule_width;
    Length inset_across;
    Length inset_down;
};

/// How charts look. Colors are for series or slices, in order.
struct ChartStyle {
    std::array<Color, 5> colors;
    std::size_t color_count = 0;
    Color axis;
    Color track; ///< behind a bar; white: none
    Length bar_thickness;
    Length bar_floor; ///< thinnest bar before the chart is split
    Length gap;       ///< between bars
};

} // namespace restitution::layouts
