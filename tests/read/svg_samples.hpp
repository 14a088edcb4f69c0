#pragma once

#include "picture/drawing.hpp"

#include <string>

namespace restitution::tests {

/// A whole SVG, 100 by 50 unless its root says otherwise.
std::string svg(const std::string& inside, const std::string& root = "viewBox='0 0 100 50'");

/// What becomes of an SVG, without asking the renderer: "drawing", "pixels" or the code of its
/// fault.
std::string fate(const std::string& bytes);

/// Input:   fate(svg(inside)) is "drawing".
picture::Drawing drawing(const std::string& inside);

/// Why plain shapes cannot show it.
///
/// Input:   fate(svg(inside)) is "pixels", or it needs more than itself.
std::string obstacle(const std::string& inside);

} // namespace restitution::tests
