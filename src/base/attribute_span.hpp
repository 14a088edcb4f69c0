#pragma once

#include "base/source.hpp"

#include <string_view>

namespace restitution {

/// Where an attribute's value stands, for faults found after reading.
///
/// Input:   `element` covers the name in a start tag of well-formed XML, as meanings keep it.
/// Output:  the value between its quotes; `element` itself when the tag has no such attribute.
SourceSpan find_value_span(const SourceSpan& element, std::string_view attribute);

} // namespace restitution
