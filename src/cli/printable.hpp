#pragma once

#include <string>
#include <string_view>

namespace restitution::cli {

/// Any bytes as text that is safe on a terminal.
///
/// Law:     one character out for each scalar value or broken byte in, so that carets stay
///          below their places; control and direction characters become U+FFFD, a tab a space.
std::string printable(std::string_view bytes);

} // namespace restitution::cli
