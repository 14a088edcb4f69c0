#pragma once

#include "backends/xlsx/workbook.hpp"
#include "layouts/layout.hpp"
#include "wording/wording.hpp"

#include <cstddef>
#include <string_view>

namespace restitution::backends::xlsx {

/// A color as libxlsxwriter takes it: 0xRRGGBB.
lxw_color_t to_lxw(Color color);

inline constexpr double text_points = 11;
inline constexpr double title_points = 18;
inline constexpr double long_title_points = 14;
/// How much wider bold letters are than those that are measured.
inline constexpr double bold_factor = 1.08;

/// The formats of the workbook, in the house style's colors. The face stays Calibri,
/// which is where workbooks are opened; the house face is seldom installed there.
struct Look {
    Look(Workbook& book, const layouts::Layout& style, const wording::Words& words);

    lxw_format* title;         ///< of a sheet
    lxw_format* long_title;    ///< one that needs smaller letters
    lxw_format* wrapped_title; ///< one that still is too long for a line
    lxw_format* heading;       ///< of a part of the summary
    lxw_format* detail;        ///< "15 réponses sur 16"
    lxw_format* link;
    lxw_format* label; ///< what a value beside it is
    lxw_format* value;
    lxw_format* number_value;
    lxw_format* sentence;
    lxw_format* head;        ///< header cell over words
    lxw_format* number_head; ///< header cell over numbers
    lxw_format* mark_head;   ///< header cell over ticks
    lxw_format* text;
    lxw_format* mark; ///< the 1 of a tick
    lxw_format* number;
    lxw_format* remark_head; ///< of words that follow a number closely
    lxw_format* remark;
    lxw_format* share;
    lxw_format* fine_share;  ///< with one decimal
    lxw_format* linked_text; ///< a link inside a table
    lxw_format* total_label;
    lxw_format* total;

    /// As exact as the deck's shares of so many people: docs/responses.md, "Percentages".
    lxw_format* share_of(std::size_t base) const;

    lxw_color_t accent;
    lxw_color_t quiet; ///< of sheets one seldom opens
};

} // namespace restitution::backends::xlsx
