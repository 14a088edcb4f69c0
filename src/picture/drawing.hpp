#pragma once

#include "base/color.hpp"
#include "base/geometry.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace restitution::picture {

enum class Step : std::uint8_t { move, line, curve, close };

/// One step of a path: a move or line uses points[0]; a cubic curve uses both
/// control points and then the end; close uses none.
struct PathStep {
    Step step = Step::move;
    std::array<Point, 3> points = {};
    friend bool operator==(const PathStep&, const PathStep&) = default;
};

using Path = std::vector<PathStep>;

Path rectangle(const Rect& rect);
/// Corners are quarter circles, of no more than half the shorter side.
Path rounded_rectangle(const Rect& rect, Length radius);
Path circle(Point center, Length radius);
/// The slice between two angles, clockwise from twelve o'clock, in turns (0 to 1).
/// An inner radius of zero gives a pie slice, else a piece of a ring.
Path ring_slice(Point center, Length inner, Length outer, double from_turn, double to_turn);

enum class Cap : std::uint8_t { butt, round, square };
enum class Join : std::uint8_t { miter, round, bevel };

/// How a stroke ends and turns a corner.
///
/// miter_limit:  joins sharper than this, in widths from tip to inner corner, are bevelled.
/// Source:       SVG 1.1, 11.4, and its defaults; PDF means the same by them.
struct StrokeForm {
    Cap cap = Cap::butt;
    Join join = Join::miter;
    double miter_limit = 4;
    friend bool operator==(const StrokeForm&, const StrokeForm&) = default;
};

/// A path that is filled, stroked or both. Non-zero winding rule.
struct Shape {
    Path path;
    std::optional<Color> fill;
    std::optional<Color> stroke;
    Length stroke_width;
    std::vector<Length> dashes = {};
    StrokeForm form = {};
    friend bool operator==(const Shape&, const Shape&) = default;
};

/// The smallest rectangle that holds every point of a path, control points too.
Rect bounds(const Path& path);

/// A vector picture with its own coordinates: (0, 0) to (size).
struct Drawing {
    Size size;
    std::vector<Shape> shapes;
};

/// The shapes moved and scaled so that the drawing fills `frame`.
std::vector<Shape> fitted(const Drawing& drawing, const Rect& frame);

} // namespace restitution::picture
