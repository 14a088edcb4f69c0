#pragma once

#include <string>

namespace restitution {

/// A finished file in memory.
using Bytes = std::string;

} // namespace restitution
