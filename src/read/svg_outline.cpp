#include "read/svg_outline.hpp"

#include "read/svg_crossing.hpp"

#include "read/svg_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace restitution::read {

namespace {

using picture::Step;

// How far the control points of a quarter circle stand from its ends, in radii.
constexpr double quarter_circle = 0.5522847498;

std::optional<Matrix> make_matrix(std::string_view name, const std::vector<double>& v)
{
    const std::size_t n = v.size();
    if (name == "matrix" && n == 6) {
        return Matrix{v[0], v[1], v[2], v[3], v[4], v[5]};
    }
    if (name == "translate" && (n == 1 || n == 2)) {
        return Matrix{1, 0, 0, 1, v[0], n == 2 ? v[1] : 0};
    }
    if (name == "scale" && (n == 1 || n == 2)) {
        return Matrix{v[0], 0, 0, n == 2 ? v[1] : v[0], 0, 0};
    }
    const double angle = n > 0 ? v[0] * std::numbers::pi / 180 : 0;
    if (name == "rotate" && (n == 1 || n == 3)) {
        const double s = std::sin(angle);
        const double c = std::cos(angle);
        const double x = n == 3 ? v[1] : 0;
        const double y = n == 3 ? v[2] : 0;
        return Matrix{c, s, -s, c, x - c * x + s * y, y - s * x - c * y};
    }
    if (name == "skewX" && n == 1) {
        return Matrix{1, 0, std::tan(angle), 1, 0, 0};
    }
    if (name == "skewY" && n == 1) {
        return Matrix{1, std::tan(angle), 0, 1, 0, 0};
    }
    return std::nullopt;
}

std::vector<Outline> split_subpaths(const Outline& outline)
{
    std::vector<Outline> subpaths;
    for (const OutlineStep& step : outline) {
        if (step.step == Step::move || subpaths.empty()) {
            subpaths.emplace_back();
        }
        subpaths.back().push_back(step);
    }
    return subpaths;
}

Spot end_of(const OutlineStep& step)
{
    return step.step == Step::curve ? step.spots[2] : step.spots[0];
}

/// Corners and some points of curves: enough for areas and for what lies within what.
std::vector<Spot> flattened(const Outline& subpath)
{
    std::vector<Spot> spots;
    for (const OutlineStep& step : subpath) {
        if (step.step == Step::close) {
            continue;
        }
        if (step.step == Step::curve && !spots.empty()) {
            const Spot from = spots.back();
            for (const double t : {0.25, 0.5, 0.75}) {
                const double u = 1 - t;
                const auto at = [&](double p, double q, double r, double s) {
                    return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
                };
                spots.push_back({at(from.x, step.spots[0].x, step.spots[1].x, step.spots[2].x),
                                 at(from.y, step.spots[0].y, step.spots[1].y, step.spots[2].y)});
            }
        }
        spots.push_back(end_of(step));
    }
    return spots;
}

double signed_area(const std::vector<Spot>& spots)
{
    double area = 0;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const Spot& p = spots[i];
        const Spot& q = spots[(i + 1) % spots.size()];
        area += p.x * q.y - q.x * p.y;
    }
    return area / 2;
}

bool lies_within(Spot spot, const std::vector<Spot>& polygon)
{
    bool within = false;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Spot& p = polygon[i];
        const Spot& q = polygon[(i + 1) % polygon.size()];
        if ((p.y > spot.y) != (q.y > spot.y) &&
            spot.x < p.x + (spot.y - p.y) / (q.y - p.y) * (q.x - p.x)) {
            within = !within;
        }
    }
    return within;
}

Outline reversed(const Outline& subpath)
{
    Outline turned;
    const bool closed = subpath.back().step == Step::close;
    const std::size_t count = subpath.size() - (closed ? 1 : 0);
    turned.push_back({Step::move, {end_of(subpath[count - 1])}});
    for (std::size_t i = count; i-- > 1;) {
        OutlineStep step = subpath[i];
        const Spot before = end_of(subpath[i - 1]);
        if (step.step == Step::curve) {
            step.spots = {step.spots[1], step.spots[0], before};
        } else {
            step.spots[0] = before;
        }
        turned.push_back(step);
    }
    if (closed) {
        turned.push_back(subpath.back());
    }
    return turned;
}

} // namespace

double Matrix::scale() const
{
    return std::sqrt(std::abs(a * d - b * c));
}

bool Matrix::keeps_shapes() const
{
    const double first = std::hypot(a, b);
    const double second = std::hypot(c, d);
    const double near = 1e-3 * std::max(first, second);
    return std::abs(first - second) <= near && std::abs(a * c + b * d) <= near * near * 1e3;
}

Matrix combined(const Matrix& outer, const Matrix& inner)
{
    const Spot origin = outer({inner.e, inner.f});
    return {outer.a * inner.a + outer.c * inner.b,
            outer.b * inner.a + outer.d * inner.b,
            outer.a * inner.c + outer.c * inner.d,
            outer.b * inner.c + outer.d * inner.d,
            origin.x,
            origin.y};
}

std::optional<Matrix> parse_transform(std::string_view text)
{
    Matrix all;
    while (true) {
        const std::size_t start = text.find_first_not_of(" \t\r\n,");
        if (start == std::string_view::npos) {
            return all;
        }
        const std::size_t open = text.find('(', start);
        const std::size_t close = text.find(')', start);
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
            return std::nullopt;
        }
        std::string_view name = text.substr(start, open - start);
        name = name.substr(0, name.find_last_not_of(" \t\r\n") + 1);
        const auto numbers = parse_numbers(text.substr(open + 1, close - open - 1));
        const auto one = numbers ? make_matrix(name, *numbers) : std::nullopt;
        if (!one) {
            return std::nullopt;
        }
        all = combined(all, *one);
        text.remove_prefix(close + 1);
    }
}

Outline ellipse_outline(Spot c, double rx, double ry)
{
    const double kx = rx * quarter_circle;
    const double ky = ry * quarter_circle;
    return {
        {Step::move, {Spot{c.x + rx, c.y}}},
        {Step::curve, {Spot{c.x + rx, c.y + ky}, Spot{c.x + kx, c.y + ry}, Spot{c.x, c.y + ry}}},
        {Step::curve, {Spot{c.x - kx, c.y + ry}, Spot{c.x - rx, c.y + ky}, Spot{c.x - rx, c.y}}},
        {Step::curve, {Spot{c.x - rx, c.y - ky}, Spot{c.x - kx, c.y - ry}, Spot{c.x, c.y - ry}}},
        {Step::curve, {Spot{c.x + kx, c.y - ry}, Spot{c.x + rx, c.y - ky}, Spot{c.x + rx, c.y}}},
        {Step::close, {}}};
}

Outline rectangle_outline(Spot p, double width, double height, double rx, double ry)
{
    rx = std::min(rx, width / 2);
    ry = std::min(ry, height / 2);
    const double r = p.x + width;
    const double b = p.y + height;
    if (rx <= 0 || ry <= 0) {
        return {{Step::move, {p}},
                {Step::line, {Spot{r, p.y}}},
                {Step::line, {Spot{r, b}}},
                {Step::line, {Spot{p.x, b}}},
                {Step::close, {}}};
    }
    const double kx = rx * (1 - quarter_circle);
    const double ky = ry * (1 - quarter_circle);
    return {{Step::move, {Spot{p.x + rx, p.y}}},
            {Step::line, {Spot{r - rx, p.y}}},
            {Step::curve, {Spot{r - kx, p.y}, Spot{r, p.y + ky}, Spot{r, p.y + ry}}},
            {Step::line, {Spot{r, b - ry}}},
            {Step::curve, {Spot{r, b - ky}, Spot{r - kx, b}, Spot{r - rx, b}}},
            {Step::line, {Spot{p.x + rx, b}}},
            {Step::curve, {Spot{p.x + kx, b}, Spot{p.x, b - ky}, Spot{p.x, b - ry}}},
            {Step::line, {Spot{p.x, p.y + ry}}},
            {Step::curve, {Spot{p.x, p.y + ky}, Spot{p.x + kx, p.y}, Spot{p.x + rx, p.y}}},
            {Step::close, {}}};
}

Outline polygon_outline(const std::vector<double>& numbers, bool closed)
{
    Outline outline;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        outline.push_back({i == 0 ? Step::move : Step::line, {Spot{numbers[i], numbers[i + 1]}}});
    }
    if (closed && !outline.empty()) {
        outline.push_back({Step::close, {}});
    }
    return outline;
}

bool orient_by_parity(Outline& outline, std::size_t& comparisons)
{
    const auto subpaths = split_subpaths(outline);
    std::vector<std::vector<Spot>> polygons;
    polygons.reserve(subpaths.size());
    for (const Outline& subpath : subpaths) {
        polygons.push_back(flattened(subpath));
    }
    if (!keep_apart(polygons, comparisons).value_or(false)) {
        return false;
    }
    outline.clear();
    for (std::size_t i = 0; i < subpaths.size(); ++i) {
        std::size_t depth = 0;
        for (std::size_t j = 0; j < polygons.size(); ++j) {
            depth += i != j && lies_within(polygons[i].front(), polygons[j]) ? 1 : 0;
        }
        const bool positive = signed_area(polygons[i]) > 0;
        const Outline subpath = positive == (depth % 2 == 0) ? subpaths[i] : reversed(subpaths[i]);
        outline.insert(outline.end(), subpath.begin(), subpath.end());
    }
    return true;
}

} // namespace restitution::read
