#pragma once

#include "picture/drawing.hpp"
#include "read/svg_outline.hpp"
#include "read/svg_style.hpp"

#include <string>

namespace restitution::read {

/// Makes shapes of outlines and styles, in the order they come.
class SvgPainter {
public:
    /// Input:   `onto` brings the outline's user units onto the drawing.
    /// Output:  why it cannot be shown as it is meant, in the user's words; empty: it was.
    std::string paint(const Outline& outline, const SvgStyle& style, const Matrix& onto);

    std::vector<picture::Shape> take() { return std::move(shapes_); }

private:
    std::string fill(const Outline& outline, const SvgStyle& style, const Matrix& onto);
    std::string stroke(const Outline& outline, const SvgStyle& style, const Matrix& onto,
                       bool filled);

    std::vector<picture::Shape> shapes_;
    std::size_t comparisons_ = 20'000'000; ///< left, of sides of even-odd paths
};

} // namespace restitution::read
