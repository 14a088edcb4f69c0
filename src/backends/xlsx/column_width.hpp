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

/// The width of a column for its widest text, with the room Excel keeps at both sides.
double column_width(double widest, double least, double most);

} // namespace restitution::backends::xlsx
