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

/// Some hundred times the drawing's longer side: farther out, lines have no exact direction.
constexpr double farthest = 1e10;

Length length(double emu)
{
    return Length::emu(std::llround(emu));
}

/// How many of a step's spots mean something.
std::size_t spots_of(picture::Step step)
{
    return step == picture::Step::curve ? 3 : step == picture::Step::close ? 0 : 1;
}

/// False also for what is no number.
bool stays_near(const Outline& outline, const Matrix& onto)
{
    return std::ranges::all_of(outline, [&](const OutlineStep& step) {
        return std::all_of(
            step.spots.begin(), step.spots.begin() + spots_of(step.step), [&](Spot spot) {
                const Spot placed = onto(spot);
                return std::abs(placed.x) <= farthest && std::abs(placed.y) <= farthest;
            });
    });
}

picture::Path path_of(const Outline& outline, const Matrix& onto)
{
    picture::Path path;
    path.reserve(outline.size());
    for (const OutlineStep& step : outline) {
        picture::PathStep& placed = path.emplace_back();
        placed.step = step.step;
        for (std::size_t i = 0; i < spots_of(step.step); ++i) {
            const Spot spot = onto(step.spots[i]);
            placed.points[i] = {length(spot.x), length(spot.y)};
        }
    }
    return path;
}

std::string size_obstacle(const SvgStyle& style, const Matrix& onto)
{
    if (!onto.keeps_shapes()) {
        return "a stroke that is scaled unevenly";
    }
    const double scale = onto.scale();
    const auto too_thin = [&](double size) { return size * scale < thinnest; };
    const auto too_large = [&](double size) { return size * scale > farthest; };
    if (too_thin(style.stroke_width) || std::ranges::any_of(style.dashes, too_thin)) {
        return "lines or dashes too thin to be drawn alike everywhere";
    }
    if (too_large(style.stroke_width) || std::ranges::any_of(style.dashes, too_large)) {
        return "lines or dashes larger than any drawing";
    }
    return {};
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
    if (onto.scale() == 0) {
        return {};
    }
    if (!stays_near(outline, onto)) {
        return "shapes too far outside of the picture";
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
    for (std::string obstacle : {stroke_obstacle(outline, style), size_obstacle(style, onto)}) {
        if (!obstacle.empty()) {
            return obstacle;
        }
    }
    // The area may go round the other way than the path, and dashes follow the path.
    picture::Path path = path_of(outline, onto);
    if (!filled || shapes_.back().path != path) {
        shapes_.push_back({std::move(path), {}, {}, {}, {}});
    }
    picture::Shape& shape = shapes_.back();
    shape.stroke = style.stroke;
    shape.stroke_width = length(style.stroke_width * onto.scale());
    shape.form = style.form;
    for (const double dash : style.dashes) {
        shape.dashes.push_back(length(dash * onto.scale()));
    }
    return {};
}

} // namespace restitution::read
