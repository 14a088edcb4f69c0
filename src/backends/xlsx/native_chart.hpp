#pragma once

#include "backends/xlsx/desk.hpp"
#include "publication/block.hpp"

namespace restitution::backends::xlsx {

/// What a chart covers of a sheet's width, in widths of a digit.
inline constexpr double chart_width_in_digits = 80;

/// Puts the spreadsheet's own chart beside a tally, from `column` on: it follows the cells.
///
/// Input:   the categories stand in rows from `first_row` on, label in the first column,
///          count in the second, in the chart's order.
/// Law:     its cached figures are the chart's counts.
void insert_chart(const Desk& desk, Sheet& sheet, const publication::Chart& chart,
                  ColumnIndex column);

} // namespace restitution::backends::xlsx
