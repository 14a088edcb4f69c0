#include "read/svg_outline.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

constexpr int pieces_of_curve = 8;

struct Segment {
    Spot from;
    Spot to;
};

Spot on_curve(double t, Spot from, const std::array<Spot, 3>& spots)
{
    const double u = 1 - t;
    const auto mix = [&](double a, double b, double c, double d) {
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    };
    return {mix(from.x, spots[0].x, spots[1].x, spots[2].x),
            mix(from.y, spots[0].y, spots[1].y, spots[2].y)};
}

/// Straight pieces, closed subpath by closed subpath.
std::vector<Segment> segments_of(const Outline& outline)
{
    std::vector<Segment> segments;
    Spot start;
    Spot at;
    const auto go = [&](Spot to) {
        segments.push_back({at, to});
        at = to;
    };
    for (const OutlineStep& step : outline) {
        switch (step.step) {
        case picture::Step::move:
            go(start); // filling closes what was left open
            start = at = step.spots[0];
            break;
        case picture::Step::line:
            go(step.spots[0]);
            break;
        case picture::Step::curve: {
            const Spot from = at;
            for (int i = 1; i <= pieces_of_curve; ++i) {
                go(on_curve(static_cast<double>(i) / pieces_of_curve, from, step.spots));
            }
            break;
        }
        case picture::Step::close:
            go(start);
            break;
        }
    }
    go(start);
    return segments;
}

/// Positive where c lies to one side of the line from a to b, negative on the other.
double side(Spot a, Spot b, Spot c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Touching is no crossing: outlines meet at their corners.
bool cross(const Segment& one, const Segment& other)
{
    return side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0 &&
           side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0;
}

} // namespace

bool crosses_itself(const Outline& outline)
{
    const std::vector<Segment> segments = segments_of(outline);
    for (auto one = segments.begin(); one != segments.end(); ++one) {
        if (std::any_of(one + 1, segments.end(),
                        [&](const Segment& other) { return cross(*one, other); })) {
            return true;
        }
    }
    return false;
}

} // namespace restitution::read
