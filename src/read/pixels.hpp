#pragma once

#include "base/bytes.hpp"

#include <cstdint>

namespace restitution::read {

/// Decoded pixels.
///
/// Shape:   rgb.size() == 3 * width * height, row by row from the top.
struct Pixels {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    Bytes rgb;
};

} // namespace restitution::read
