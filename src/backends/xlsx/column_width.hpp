#pragma once

#include <string_view>

namespace restitution::backends::xlsx {

/// How wide a text stands in the workbook's face, Calibri, at 11 points.
///
/// Unit:    widths of a digit, as Excel measures columns.
/// Output:  the widest line. Latin letters by a table of Calibri's advances, Han and the
///          like two digits, marks nothing, everything else as an average capital: the
///          face itself need not be on this machine.
double measure_in_digits(std::string_view text);

/// How many lines a text takes in a wrapped cell of a column, in letters `scale` times as
/// large as 11 points.
///
/// Output:  rather one too many than one too few: faces that stand in for Calibri are wider.
int count_lines(std::string_view text, double column_width, double scale = 1);

/// The width of a column for its widest text, with the room Excel keeps at both sides.
double column_width(double widest, double least, double most);

} // namespace restitution::backends::xlsx
