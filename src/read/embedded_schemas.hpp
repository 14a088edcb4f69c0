#pragma once

#include <string_view>

namespace restitution::read {

/// The schemas of src/read/*.xsd, made part of the program when it is built.
extern const std::string_view meeting_schema;
extern const std::string_view layout_schema;
/// What meeting.xsd imports.
extern const std::string_view language_schema;

} // namespace restitution::read
