#pragma once

#include <string>
#include <vector>

namespace restitution::backends::xlsx {

/// Header texts as a table wants them.
///
/// Output:  escaped as cells are; one line each, at most 255 UTF-16 units; an empty one becomes
///          its number, a repeated one gets "(2)".
/// Law:     none twice, whatever the case.
/// Source:  ECMA-376 Part 1, 18.5.1.3 tableColumn; Excel tells columns apart without case.
std::vector<std::string> unique_headers(const std::vector<std::string>& wanted);

} // namespace restitution::backends::xlsx
