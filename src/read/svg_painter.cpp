#include "read/svg_painter.hpp"

#include "read/svg_area.hpp"
#include "read/svg_corners.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace restitution::read {

namespace {

/// A four thousandth of a drawing's longer side. Viewers draw no line thinner than a dot of theirs,
/// however thin it should be.
constexpr double thinnest = 12'700 / 4.0;

Length length(double emu)
{
    return Length::emu(std::llround(std::clamp(emu, -1e12, 1e12)));
}

picture::Path path_of(const Outline& outline, const Matrix& onto)
{
    picture::Path path;
    path.reserve(outline.size());
    for (const OutlineStep& step : outline) {
        picture::PathStep& placed = path.emplace_back();
        placed.step = step.step;
        const std::size_t used = step.step == picture::Step::curve   ? 3
                                 : step.step == picture::Step::close ? 0
                                                                     : 1;
        for (std::size_t i = 0; i < used; ++i) {
            const Spot spot = onto(step.spots[i]);
            placed.points[i] = {length(spot.x), length(spot.y)};
        }
    }
    return path;
}

std::string stroke_obstacle(const Outline& outline, const SvgStyle& style)
{
    const StrokeFeatures features = find_stroke_features(outline);
    const bool dashed = !style.dashes.empty();
    if (dashed && features.corners) {
        return "dashes round a corner"; // whether they are joined there differs between viewers
    }
    if (features.points && style.form.cap != picture::Cap::butt) {
        return "a point that caps would show"; // not all viewers show it
    }
    for (const auto& [matters, matter] : {std::pair{true, Matter::when_stroked},
                                          {features.corners, Matter::when_joined},
                                          {features.ends || dashed, Matter::when_ended}}) {
        if (std::string obstacle = style.obstacle(matter); matters && !obstacle.empty()) {
            return obstacle;
        }
    }
    return {};
}

} // namespace

std::string SvgPainter::paint(const Outline& outline, const SvgStyle& style, const Matrix& onto)
{
    if (onto.scale() <= 0) {
        return {};
    }
    const std::size_t before = shapes_.size();
    std::string obstacle = fill(outline, style, onto);
    return obstacle.empty() ? stroke(outline, style, onto, shapes_.size() > before) : obstacle;
}

std::string SvgPainter::fill(const Outline& outline, const SvgStyle& style, const Matrix& onto)
{
    Outline area = style.fill ? without_lines(outline) : Outline{};
    if (area.empty()) {
        return {};
    }
    if (std::string obstacle = style.obstacle(Matter::when_filled); !obstacle.empty()) {
        return obstacle;
    }
    if (style.even_odd && !orient_by_parity(area, comparisons_)) {
        return "an even-odd path that crosses itself or is very long";
    }
    shapes_.push_back({path_of(area, onto), style.fill, {}, {}, {}});
    return {};
}

std::string SvgPainter::stroke(const Outline& outline, const SvgStyle& style, const Matrix& onto,
                               bool filled)
{
    if (!style.stroke || style.stroke_width <= 0 || outline.empty()) {
        return {};
    }
    std::string obstacle = stroke_obstacle(outline, style);
    if (!obstacle.empty()) {
        return obstacle;
    }
    const double width = style.stroke_width * onto.scale();
    if (!onto.keeps_shapes() || width < thinnest) {
        return width < thinnest ? "lines too thin to be drawn alike everywhere"
                                : "a stroke that is scaled unevenly";
    }
    // The area may go round the other way than the path, and dashes follow the path.
    picture::Path path = path_of(outline, onto);
    if (!filled || shapes_.back().path != path) {
        shapes_.push_back({std::move(path), {}, {}, {}, {}});
    }
    picture::Shape& shape = shapes_.back();
    shape.stroke = style.stroke;
    shape.stroke_width = length(width);
    shape.form = style.form;
    for (const double dash : style.dashes) {
        shape.dashes.push_back(length(dash * onto.scale()));
    }
    return {};
}

} // namespace restitution::read
