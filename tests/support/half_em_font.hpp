#pragma once

#include <filesystem>

namespace restitution::tests {

/// A folder with one font, "Half Em", whose glyphs are all half an em wide: widths in
/// tests can be worked out by hand.
///
/// Unit:    1000 to the em; ascent 800, descent -200.
/// Shape:   has U+0020 to U+FFFF without U+E000 to U+F8FF, nothing else: no kerning, no
///          other weight or slant.
/// Effects: writes the font into the build tree when it is not there.
std::filesystem::path half_em_folder();

} // namespace restitution::tests
