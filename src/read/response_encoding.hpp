#pragma once

#include "base/diagnostic.hpp"

#include <string_view>

namespace restitution::read {

/// Brings a response file into UTF-8 before spans are taken in it.
///
/// Input:   `encoding` as the survey declares it: "auto" reads bytes that are no UTF-8 as
///          Windows-1252, unless they are a file of another kind.
/// Output:  whether that was done: tell_guessed_encoding() says so once the file is kept where
///          spans may point to it.
/// Errors:  csv.repeated-mark (warning), text.damaged-utf16.
bool decode_responses(SourceFile& file, std::string_view encoding, Diagnostics& faults);

/// Input:   a file that was read as Windows-1252.
/// Errors:  csv.guessed-encoding (warning), at the first character that may have been misread.
void tell_guessed_encoding(const SourceFile& file, Diagnostics& faults);

/// Errors:  csv.nul at the first, else csv.not-utf8 at the first broken byte, csv.cut-off when
///          only the end is missing.
bool check_encoding(const SourceFile& file, Diagnostics& faults);

} // namespace restitution::read
