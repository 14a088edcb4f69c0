#include "read/svg_arc.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace restitution::read {

namespace {

using picture::Step;

/// The angle from one direction to another, signed.
double angle_between(Spot u, Spot v)
{
    return std::atan2(u.x * v.y - u.y * v.x, u.x * v.x + u.y * v.y);
}

/// Follows the unit circle from `start`, `swept` round, in pieces of at most a quarter.
Outline unit_arc(double start, double swept)
{
    const int pieces =
        std::max(1, static_cast<int>(std::ceil(std::abs(swept) * 2 / std::numbers::pi - 1e-9)));
    const double step = swept / pieces;
    const double k = 4.0 / 3 * std::tan(step / 4);
    Outline outline;
    for (int i = 0; i < pieces; ++i) {
        const double p = start + i * step;
        const double q = p + step;
        outline.push_back({Step::curve,
                           {Spot{std::cos(p) - k * std::sin(p), std::sin(p) + k * std::cos(p)},
                            Spot{std::cos(q) + k * std::sin(q), std::sin(q) - k * std::cos(q)},
                            Spot{std::cos(q), std::sin(q)}}});
    }
    return outline;
}

} // namespace

Outline arc_outline(Spot at, Arc arc)
{
    const double c = std::cos(arc.turn);
    const double s = std::sin(arc.turn);
    const double dx = (at.x - arc.end.x) / 2;
    const double dy = (at.y - arc.end.y) / 2;
    const Spot half{c * dx + s * dy, -s * dx + c * dy};
    if (arc.rx < 1e-9 || arc.ry < 1e-9 || (std::abs(dx) < 1e-12 && std::abs(dy) < 1e-12)) {
        return {{Step::line, {arc.end}}};
    }
    const double reach = std::hypot(half.x / arc.rx, half.y / arc.ry);
    arc.rx *= std::max(1.0, reach);
    arc.ry *= std::max(1.0, reach);
    const double far = std::hypot(half.x * arc.ry, half.y * arc.rx);
    const double near = arc.rx * arc.ry;
    const double offset =
        std::sqrt(std::max(0.0, near * near / (far * far) - 1)) * (arc.large == arc.sweep ? -1 : 1);
    const Spot middle{offset * arc.rx * half.y / arc.ry, -offset * arc.ry * half.x / arc.rx};
    const Spot from{(half.x - middle.x) / arc.rx, (half.y - middle.y) / arc.ry};
    const Spot to{(-half.x - middle.x) / arc.rx, (-half.y - middle.y) / arc.ry};
    double swept = angle_between(from, to);
    if (arc.sweep && swept < 0) {
        swept += 2 * std::numbers::pi;
    } else if (!arc.sweep && swept > 0) {
        swept -= 2 * std::numbers::pi;
    }
    const Matrix place{c * arc.rx,
                       s * arc.rx,
                       -s * arc.ry,
                       c * arc.ry,
                       c * middle.x - s * middle.y + (at.x + arc.end.x) / 2,
                       s * middle.x + c * middle.y + (at.y + arc.end.y) / 2};
    Outline outline = unit_arc(std::atan2(from.y, from.x), swept);
    for (OutlineStep& step : outline) {
        std::ranges::transform(step.spots, step.spots.begin(), place);
    }
    outline.back().spots[2] = arc.end; // exactly
    return outline;
}

} // namespace restitution::read
