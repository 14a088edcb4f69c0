#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::backends::xlsx {

/// What one cell holds at most.
///
/// Unit:    UTF-16 units of the escaped text.
/// Source:  Excel specifications and limits, "total number of characters that a cell can contain".
inline constexpr std::size_t cell_limit = 32'767;

/// Length as Excel counts it: a character beyond U+FFFF is two.
std::size_t count_utf16(std::string_view text);

/// A text as the cells that hold it.
///
/// Output:  line ends are LF; "_x0041_" and control characters are escaped so that Excel shows
///          what was written; what XML cannot hold at all is U+FFFD.
/// Shape:   at least one piece; none longer than cell_limit; no character is divided.
/// Law:     unescaped and put together the pieces are the text, but for its line ends.
/// Source:  ECMA-376 Part 1, 22.9.2.19 ST_Xstring.
std::vector<std::string> to_cells(std::string_view text);

/// Whether to_cells() would give the text back as it is.
bool is_plain_cell(std::string_view text);

/// The first `limit` UTF-16 units, at a space where one is near; "…" says that there was more.
std::string shortened(std::string_view text, std::size_t limit);

} // namespace restitution::backends::xlsx
