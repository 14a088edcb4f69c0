#pragma once

#include <string>
#include <string_view>

namespace restitution {

/// A text of several lines as one.
///
/// Law:     the breaks between two words are one space, those at either end are nothing.
std::string on_one_line(std::string_view lines);

/// A text whose words stand one space apart.
///
/// Law:     what `is_blank` between two words is one space, at either end nothing.
std::string with_single_spaces(std::string_view text, bool (*is_blank)(char));

} // namespace restitution
