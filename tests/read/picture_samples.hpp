#pragma once

#include "base/diagnostic.hpp"
#include "picture/picture.hpp"

#include <cstdint>
#include <string>

namespace restitution::tests {

/// A PNG of a gradient, written by libpng in one of its formats.
std::string sample_png(std::uint32_t width, std::uint32_t height, std::uint32_t png_format);

/// The head of a PNG that claims any size, and nothing behind it.
std::string png_head(std::uint32_t width, std::uint32_t height);

/// A JPEG of a gradient of 1, 3 or 4 components.
std::string sample_jpeg(std::uint32_t width, std::uint32_t height, int components,
                        bool progressive = false);

/// What is right behind a JPEG's first marker: a segment of one's own.
std::string with_segment(std::string jpeg, unsigned char marker, const std::string& body);

/// Reads a picture as if it stood in a file of that name.
picture::PicturePtr read_sample(const std::string& bytes, Diagnostics& faults,
                                const std::string& name = "logo.png");

/// The code of the first fault of reading it, a note too; empty: none.
std::string code_of(const std::string& bytes);

} // namespace restitution::tests
