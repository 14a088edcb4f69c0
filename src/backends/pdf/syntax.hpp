#pragma once

#include "base/length.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace restitution::backends::pdf {

/// The number by which other objects refer to one.
using ObjectNumber = std::uint32_t;

/// A place or distance on a page as content streams count.
///
/// Unit:    1/100 point, 127 EMU: whole numbers, so edges that meet still meet
///          after rounding, and no locale or float ever shows in the file.
using Hundredths = std::int64_t;

/// To the nearest hundredth of a point.
Hundredths to_hundredths(Length length);

void append_integer(std::string& out, std::int64_t value);
/// value / 10^decimals as "12.5", "-.25" or "3": no trailing zeros, no exponent.
void append_fixed(std::string& out, std::int64_t value, int decimals);
inline void append_hundredths(std::string& out, Hundredths value)
{
    append_fixed(out, value, 2);
}
/// "12 0 R"
void append_reference(std::string& out, ObjectNumber number);
/// "/Name", with #xx for what a name may not hold.
void append_name(std::string& out, std::string_view name);
/// A literal string of bytes: "(…)".
void append_literal(std::string& out, std::string_view bytes);
/// Text for people: plain where it is printable ASCII, else UTF-16.
///
/// Range:   texts of more than 8,000 characters end with "…" there: PDF/A-2 allows
///          a string 32,767 bytes.
/// Source:  ISO 32000-1, 7.9.2.2; ISO 19005-2, 6.1.13.
void append_text(std::string& out, std::string_view text);

} // namespace restitution::backends::pdf
