#pragma once

#include "publication/publication.hpp"

#include <string>

namespace restitution::backends::xlsx {

/// Writes docProps/core.xml: what the workbook says about itself.
///
/// Output:  title, subject, the group as author, language, and the meeting's own date. No
///          name of who changed it last, which libxlsxwriter would write.
/// Source:  ECMA-376 Part 2, 8 Core Properties.
std::string write_core_properties(const publication::Properties& properties);

} // namespace restitution::backends::xlsx
