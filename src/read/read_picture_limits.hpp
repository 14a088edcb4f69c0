#pragma once

#include "base/result.hpp"

#include <cstdint>

namespace restitution::read {

inline constexpr std::uint64_t most_pixels = 40'000'000;

/// Holds a picture's size against the limits, before anything is allocated for it.
///
/// Errors:  picture.empty, picture.too-large
Status check_pixels(std::uint64_t width, std::uint64_t height);

} // namespace restitution::read
