#pragma once

#include <span>
#include <string>

namespace restitution {

/// The first of many names, for a message: "ana, bob, …".
///
/// Law:     `most` of them at most, in their order; the mark of omission stands at the end where
///          there are more, and only there.
std::string name_some(std::span<const std::string> names, std::size_t most);

} // namespace restitution
