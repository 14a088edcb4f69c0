#pragma once

#include "base/diagnostic.hpp"

#include <string>

namespace restitution::cli {

enum class DiagnosticStyle { human, compact, json };

/// All faults as text, by place.
///
/// human:    message, the line itself, a caret below the place, hints; of a note the message.
/// compact:  one line each: file:line:column: severity: message [code]
/// json:     one object per line: severity, code, message, file, line, column, hints.
/// Law:      control characters of the input never reach a terminal; output is UTF-8
///           whatever the input's bytes are.
std::string format_diagnostics(const Diagnostics& faults, DiagnosticStyle style);

} // namespace restitution::cli
