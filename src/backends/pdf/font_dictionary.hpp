#pragma once

#include "backends/pdf/font_codes.hpp"
#include "backends/pdf/syntax.hpp"

#include <string>
#include <string_view>

namespace restitution::backends::pdf {

/// The objects that one embedded font consists of, beside the font itself.
struct FontObjects {
    ObjectNumber file = 0;
    ObjectNumber glyph_ids = 0;
    ObjectNumber to_unicode = 0;
    ObjectNumber descriptor = 0;
    ObjectNumber descendant = 0;
};

// The dictionaries' entries. Source: ISO 32000-1, 9.7 and 9.8.
std::string font_file_entries(std::string_view file);
std::string descriptor_entries(const FontCodes& codes, std::string_view name,
                               const FontObjects& objects);
std::string descendant_entries(const FontCodes& codes, std::string_view name,
                               const FontObjects& objects);
std::string composite_entries(std::string_view name, const FontObjects& objects);

} // namespace restitution::backends::pdf
