#pragma once

#include "backends/pdf/font_codes.hpp"

#include <string>

namespace restitution::backends::pdf {

/// The CMap that gives each code back its text.
///
/// Source:  ISO 32000-1, 9.10.3; PDF/A-2u: no U+0000, U+FEFF, U+FFFE.
std::string to_unicode_map(const FontCodes& codes);

} // namespace restitution::backends::pdf
