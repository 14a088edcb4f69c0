#pragma once

#include <string>
#include <string_view>

namespace restitution::backends::pdf {

/// An address as PDF takes it: bytes that are no printable ASCII become %XX.
///
/// Law:     an address that is ASCII already is not changed.
/// Source:  RFC 3987, 3.1; ISO 32000-1, 12.6.4.7.
std::string to_ascii_uri(std::string_view address);

} // namespace restitution::backends::pdf
