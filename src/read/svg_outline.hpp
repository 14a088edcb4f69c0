#pragma once

#include "picture/drawing.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace restitution::read {

/// A place in an SVG's own units.
struct Spot {
    double x = 0;
    double y = 0;
};

struct OutlineStep {
    picture::Step step = picture::Step::move;
    std::array<Spot, 3> spots = {};
};

using Outline = std::vector<OutlineStep>;

/// x' = a x + c y + e; y' = b x + d y + f.
struct Matrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    Spot operator()(Spot p) const { return {a * p.x + c * p.y + e, b * p.x + d * p.y + f}; }
    /// How much longer lines become, on average.
    double scale() const;
    /// Turns, moves, mirrors and scales alike in all directions, so that strokes stay even.
    bool keeps_shapes() const;
};

/// First `inner`, then `outer`.
Matrix combined(const Matrix& outer, const Matrix& inner);

/// Source: SVG 1.1, 7.6. Errors: nullopt when it is not a list of transforms.
std::optional<Matrix> parse_transform(std::string_view text);

/// Source: SVG 1.1, 8.3. Errors: nullopt when a command has not all its numbers.
std::optional<Outline> parse_path(std::string_view text);

Outline ellipse_outline(Spot center, double rx, double ry);
Outline rectangle_outline(Spot corner, double width, double height, double rx, double ry);
Outline polygon_outline(const std::vector<double>& numbers, bool closed);

} // namespace restitution::read
