#include "backends/pdf/draw_shape.hpp"

#include <optional>

namespace restitution::backends::pdf {

namespace {

using picture::Path;
using picture::PathStep;
using picture::Step;

// "re" says in four numbers what five steps say in eight, but begins at another corner: dashes
// show.
std::optional<Rect> as_rectangle(const Path& path)
{
    if (path.size() != 5 || path[0].step != Step::move || path[4].step != Step::close) {
        return std::nullopt;
    }
    const Point first = path[0].points[0];
    const Point third = path[2].points[0];
    const Rect rect{first, {third.x - first.x, third.y - first.y}};
    return path == picture::rectangle(rect) ? std::optional{rect} : std::nullopt;
}

void point(Canvas& canvas, Point at)
{
    canvas.number(canvas.x(at.x)).number(canvas.y(at.y));
}

void trace(Canvas& canvas, const PathStep& one)
{
    switch (one.step) {
    case Step::move:
        point(canvas, one.points[0]);
        canvas.then("m");
        break;
    case Step::line:
        point(canvas, one.points[0]);
        canvas.then("l");
        break;
    case Step::curve:
        for (const Point& at : one.points) {
            point(canvas, at);
        }
        canvas.then("c");
        break;
    case Step::close:
        canvas.then("h");
        break;
    }
}

void trace(Canvas& canvas, const picture::Shape& shape)
{
    const auto rect = shape.dashes.empty() ? as_rectangle(shape.path) : std::nullopt;
    if (rect) {
        // Edges are rounded, not sizes: neighbours share an edge exactly.
        const Hundredths left = canvas.x(rect->left());
        const Hundredths foot = canvas.y(rect->bottom());
        canvas.number(left).number(foot);
        canvas.number(canvas.x(rect->right()) - left).number(canvas.y(rect->top()) - foot);
        canvas.then("re");
        return;
    }
    for (const PathStep& one : shape.path) {
        trace(canvas, one);
    }
}

} // namespace

void draw(Canvas& canvas, const picture::Shape& shape)
{
    if (shape.path.empty() || (!shape.fill && !shape.stroke)) {
        return;
    }
    if (shape.fill) {
        canvas.fill_color(*shape.fill);
    }
    if (shape.stroke) {
        canvas.stroke_color(*shape.stroke);
        canvas.stroke_width(shape.stroke_width);
        canvas.dashes(shape.dashes);
        canvas.stroke_form(shape.form);
    }
    trace(canvas, shape);
    canvas.then(shape.fill && shape.stroke ? "B" : shape.fill ? "f" : "S");
}

} // namespace restitution::backends::pdf
