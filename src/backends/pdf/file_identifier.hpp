#pragma once

#include <string>
#include <string_view>

namespace restitution::backends::pdf {

/// 16 bytes as hexadecimal digits that tell one file from another.
///
/// Law:     depends on the content alone: no clock, no path.
/// Source:  ISO 32000-1, 14.4.
std::string file_identifier(std::string_view content);

} // namespace restitution::backends::pdf
