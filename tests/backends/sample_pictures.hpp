#pragma once

#include "picture/picture.hpp"

#include <string_view>

namespace restitution::tests {

/// A colored gradient; with alpha it fades out to the right.
picture::PicturePtr gradient(std::uint32_t width, std::uint32_t height, bool with_alpha);
/// Fields of two pixels in gray of two bits, or in four colors of a palette.
picture::PicturePtr checks(picture::Samples samples);
/// The row of samples of checks(), 10 pixels wide, that stands in every even row.
inline constexpr std::string_view checks_row = "\x1b\x1b\x10";
/// A JPEG of a gradient with 1 (gray) or 3 components.
picture::PicturePtr jpeg_gradient(int components);
/// A ring on a rounded square.
picture::PicturePtr badge();

} // namespace restitution::tests
