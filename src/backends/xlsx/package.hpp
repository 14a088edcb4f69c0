#pragma once

#include "base/bytes.hpp"

#include <string_view>

namespace restitution::backends::xlsx {

/// Puts other content into one part of an Office package.
///
/// Input:   a ZIP file as libxlsxwriter writes it: no comment at its end, no ZIP64.
/// Law:     every other part keeps its bytes; the new one is stored uncompressed, with the
///          old one's date.
/// Errors:  false, and nothing changed: no such part, or another kind of file.
/// Source:  APPNOTE.TXT 4.3 and 4.4.
bool replace_part(Bytes& package, std::string_view name, std::string_view content);

} // namespace restitution::backends::xlsx
