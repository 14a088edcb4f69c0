#pragma once

#include "base/diagnostic.hpp"

#include <string_view>

namespace restitution::read {

/// Brings a response file into UTF-8 before spans are taken in it.
///
/// Input:   `encoding` as the survey declares it: "auto" reads bytes that are no UTF-8 as
///          Windows-1252, unless they are a file of another kind.
/// Errors:  csv.guessed-encoding (warning), csv.repeated-mark (warning), text.damaged-utf16.
void decode_responses(SourceFile& file, std::string_view encoding, Diagnostics& faults);

/// Errors:  csv.not-utf8 at the first broken byte, csv.cut-off when only the end is missing.
bool check_encoding(const SourceFile& file, Diagnostics& faults);

} // namespace restitution::read
