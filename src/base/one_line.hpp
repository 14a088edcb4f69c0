#pragma once

#include <string>
#include <string_view>

namespace restitution {

/// A text of several lines as one.
///
/// Law:     the breaks between two words are one space, those at either end are nothing.
std::string on_one_line(std::string_view lines);

} // namespace restitution
