#pragma once

#include "read/csv.hpp"
#include "survey/question.hpp"

#include <string_view>

namespace restitution::read {

/// How one tool writes its export.
struct ResponseFormat {
    std::string_view name;
    std::string_view separator; ///< between ticks of one cell
};

/// The survey's format, or the one whose marks the header and first row bear.
///
/// Google Forms: first header "Horodateur" or "Timestamp", the time followed by a zone;
/// Google Sheets: the same header, the time without one; anything else is generic.
const ResponseFormat& choose_format(const survey::Survey& survey, const CsvTable& table);

} // namespace restitution::read
