#pragma once

#include "backends/xlsx/workbook.hpp"
#include "layouts/layout.hpp"

#include <string_view>

namespace restitution::backends::xlsx {

lxw_color_t to_lxw(Color color);

/// The formats of the workbook, in the house style's colors. The face stays Calibri,
/// which is where workbooks are opened; the house face is seldom installed there.
struct Look {
    Look(Workbook& book, const layouts::Layout& style, std::string_view language);

    lxw_format* title; ///< of a sheet
    lxw_format* wrapped_title;
    lxw_format* heading; ///< of a part of the summary
    lxw_format* detail;  ///< "15 réponses sur 16"
    lxw_format* link;
    lxw_format* label; ///< what a value beside it is
    lxw_format* value;
    lxw_format* number_value;
    lxw_format* sentence;
    lxw_format* head;        ///< header cell over words
    lxw_format* number_head; ///< header cell over numbers
    lxw_format* text;
    lxw_format* number;
    lxw_format* ordinal; ///< the number of a question
    lxw_format* share;
    lxw_format* linked_text; ///< a link inside a table
    lxw_format* total_label;
    lxw_format* total;

    lxw_color_t accent;
    lxw_color_t quiet; ///< of sheets one seldom opens
};

} // namespace restitution::backends::xlsx
