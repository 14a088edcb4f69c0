#pragma once

#include <string>
#include <string_view>

namespace restitution {

/// A text as the content of an XML element: markup escaped, control characters, which XML 1.0
/// cannot hold, as spaces.
///
/// Source:  XML 1.0, 2.2 and 2.4.
std::string escape_xml(std::string_view text);

} // namespace restitution
