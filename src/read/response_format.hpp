#pragma once

#include "read/csv.hpp"
#include "survey/question.hpp"

#include <span>
#include <string_view>

namespace restitution::read {

/// How one tool writes its export.
struct ResponseFormat {
    std::string_view name;
    std::string_view separator; ///< between ticks of one cell
};

/// Those that a survey may declare.
std::span<const ResponseFormat> response_formats();

/// The format a survey declares, or the one whose marks the file bears.
///
/// Google Forms: first header "Horodateur", "Timestamp", …, the times followed by a zone;
/// Google Sheets: the same header, times without one; anything else is generic.
/// Errors:  note responses.format says what was recognised when nothing is declared; warning
///          responses.format-differs when the file bears the marks of another one.
const ResponseFormat& choose_format(const survey::Survey& survey, const CsvTable& table,
                                    Diagnostics& faults);

} // namespace restitution::read
