#include "picture/drawing.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace restitution::picture {

namespace {

// How far the control points of a quarter circle stand from its ends, in radii.
constexpr double quarter_circle = 0.5522847498;

Point on_circle(Point center, Length radius, double turn)
{
    const double angle = 2 * std::numbers::pi * turn;
    return {center.x + radius.scaled(std::sin(angle)), center.y - radius.scaled(std::cos(angle))};
}

PathStep line_to(Point to)
{
    return {Step::line, {to}};
}

void append_arc(Path& path, Point center, Length radius, double from, double to)
{
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(to - from) * 8)));
    const double step = (to - from) / pieces;
    const double reach = 4.0 / 3 * std::tan(2 * std::numbers::pi * step / 4);
    for (int i = 0; i < pieces; ++i) {
        const double start = from + i * step;
        const double end = from + (i + 1) * step;
        const Point p = on_circle(center, radius, start);
        const Point q = on_circle(center, radius, end);
        const Point first{p.x + (center.y - p.y).scaled(reach),
                          p.y + (p.x - center.x).scaled(reach)};
        const Point second{q.x - (center.y - q.y).scaled(reach),
                           q.y - (q.x - center.x).scaled(reach)};
        path.push_back({Step::curve, {first, second, q}});
    }
}

} // namespace

Path rectangle(const Rect& rect)
{
    return {{Step::move, {rect.origin}},
            line_to({rect.right(), rect.top()}),
            line_to({rect.right(), rect.bottom()}),
            line_to({rect.left(), rect.bottom()}),
            {Step::close, {}}};
}

Path rounded_rectangle(const Rect& rect, Length radius)
{
    radius = std::min({radius, rect.size.width / 2, rect.size.height / 2});
    const Length k = radius.scaled(1 - quarter_circle);
    const Length l = rect.left();
    const Length t = rect.top();
    const Length r = rect.right();
    const Length b = rect.bottom();
    return {{Step::move, {Point{l + radius, t}}},
            line_to({r - radius, t}),
            {Step::curve, {Point{r - k, t}, Point{r, t + k}, Point{r, t + radius}}},
            line_to({r, b - radius}),
            {Step::curve, {Point{r, b - k}, Point{r - k, b}, Point{r - radius, b}}},
            line_to({l + radius, b}),
            {Step::curve, {Point{l + k, b}, Point{l, b - k}, Point{l, b - radius}}},
            line_to({l, t + radius}),
            {Step::curve, {Point{l, t + k}, Point{l + k, t}, Point{l + radius, t}}},
            {Step::close, {}}};
}

Path circle(Point center, Length radius)
{
    Path path{{Step::move, {on_circle(center, radius, 0)}}};
    append_arc(path, center, radius, 0, 1);
    path.push_back({Step::close, {}});
    return path;
}

Path ring_slice(Point center, Length inner, Length outer, double from_turn, double to_turn)
{
    Path path{{Step::move, {on_circle(center, outer, from_turn)}}};
    append_arc(path, center, outer, from_turn, to_turn);
    path.push_back(line_to(on_circle(center, inner, to_turn)));
    if (inner > Length{}) {
        append_arc(path, center, inner, to_turn, from_turn);
    }
    path.push_back({Step::close, {}});
    return path;
}

Rect bounds(const Path& path)
{
    Rect box;
    bool first = true;
    for (const PathStep& step : path) {
        const std::size_t used = step.step == Step::curve ? 3 : step.step == Step::close ? 0 : 1;
        for (std::size_t i = 0; i < used; ++i) {
            const Rect point{step.points[i], {}};
            box = first ? point : united(box, point);
            first = false;
        }
    }
    return box;
}

std::vector<Shape> fitted(const Drawing& drawing, const Rect& frame)
{
    const double across = ratio(frame.size.width, drawing.size.width);
    const double down = ratio(frame.size.height, drawing.size.height);
    std::vector<Shape> shapes = drawing.shapes;
    for (Shape& shape : shapes) {
        shape.stroke_width = shape.stroke_width.scaled(std::min(across, down));
        for (PathStep& step : shape.path) {
            for (Point& point : step.points) {
                point = {frame.left() + point.x.scaled(across), frame.top() + point.y.scaled(down)};
            }
        }
    }
    return shapes;
}

} // namespace restitution::picture
