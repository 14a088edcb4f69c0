#pragma once

#include "picture/picture.hpp"

namespace restitution::tests {

/// A colored gradient; with alpha it fades out to the right.
picture::PicturePtr gradient(std::uint32_t width, std::uint32_t height, bool with_alpha);
/// A JPEG of a gradient with 1 (gray) or 3 components.
picture::PicturePtr jpeg_gradient(int components);
/// A ring on a rounded square.
picture::PicturePtr badge();

} // namespace restitution::tests
