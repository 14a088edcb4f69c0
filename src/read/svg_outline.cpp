#include "read/svg_outline.hpp"

#include "base/ascii.hpp"
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
        name = name.substr(0, name.find_last_not_of(xml_space) + 1);
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

} // namespace restitution::read
