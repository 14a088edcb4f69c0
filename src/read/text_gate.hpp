#pragma once

#include "base/diagnostic.hpp"

#include <string>
#include <string_view>

namespace restitution::read {

/// Turns what a byte order mark announces into UTF-8 and takes the mark away.
///
/// Input:   any bytes: UTF-8 with or without a mark, UTF-16 with one.
/// Output:  `file.text` without a mark; spans count in this text from now on.
/// Errors:  text.damaged-utf16 when units do not pair; what cannot be read stays as U+FFFD.
///          Bytes without a mark are not judged here.
void decode_by_mark(SourceFile& file, Diagnostics& faults);

/// The first byte that is no strict UTF-8, or npos.
///
/// Source:  Unicode, table 3-7, well-formed byte sequences.
std::size_t find_broken_utf8(std::string_view text);

/// A text of the input as the meeting keeps it: NFC, without direction controls, CR LF and CR as
/// LF.
///
/// Input:   strict UTF-8.
/// Errors:  text.bidi (warning) direction controls were taken out;
///          text.noncharacter (warning) characters that no font and no file may hold were taken
///          out.
std::string clean_text(std::string_view text, const SourceSpan& where, Diagnostics& faults);

} // namespace restitution::read
