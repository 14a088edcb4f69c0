#include "typeset/draw_icon.hpp"

#include <initializer_list>
#include <utility>

namespace restitution::typeset {

namespace {

using picture::Path;
using picture::Shape;
using picture::Step;

// Icons are drawn on a grid of 24 by 24, as sets of icons are.
constexpr double grid = 24;

class Grid {
public:
    explicit Grid(const Rect& frame) : frame_{frame} {}

    Point at(double x, double y) const
    {
        return {frame_.left() + frame_.size.width.scaled(x / grid),
                frame_.top() + frame_.size.height.scaled(y / grid)};
    }
    Length length(double n) const { return frame_.size.width.scaled(n / grid); }

    Path polygon(std::initializer_list<std::pair<double, double>> corners) const
    {
        Path path;
        for (const auto& [x, y] : corners) {
            path.push_back({path.empty() ? Step::move : Step::line, {at(x, y)}});
        }
        path.push_back({Step::close, {}});
        return path;
    }

    Path box(double x, double y, double width, double height, double radius = 0) const
    {
        return picture::rounded_rectangle({at(x, y), {length(width), length(height)}},
                                          length(radius));
    }

    Path disc(double x, double y, double radius) const
    {
        return picture::circle(at(x, y), length(radius));
    }

private:
    Rect frame_;
};

Shape filled(Path path, Color color)
{
    return {std::move(path), color, std::nullopt, {}};
}

Shape lined(const Grid& grid_of, Path path, Color color, double width)
{
    return {std::move(path), std::nullopt, color, grid_of.length(width)};
}

/// A mark like 66, drawn as a disc with a tail.
Path quotation_mark(const Grid& g, double x)
{
    Path mark = g.disc(x + 4, 15, 4);
    const Path tail{{Step::move, {g.at(x, 15)}},
                    {Step::curve, {g.at(x, 9.5), g.at(x + 3, 5.5), g.at(x + 7.5, 5)}},
                    {Step::line, {g.at(x + 7.5, 7.5)}},
                    {Step::curve, {g.at(x + 4.8, 8.2), g.at(x + 3.6, 10), g.at(x + 3.6, 12)}},
                    {Step::close, {}}};
    mark.insert(mark.end(), tail.begin(), tail.end());
    return mark;
}

std::vector<Shape> quotation(const Grid& g, Color color, Color /*ground*/)
{
    return {filled(quotation_mark(g, 2), color), filled(quotation_mark(g, 13), color)};
}

std::vector<Shape> arrow(const Grid& g, Color color, Color /*ground*/)
{
    return {filled(g.polygon({{2, 10}, {13, 10}, {13, 4}, {22, 12}, {13, 20}, {13, 14}, {2, 14}}),
                   color)};
}

std::vector<Shape> caution(const Grid& g, Color color, Color ground)
{
    return {filled(g.polygon({{12, 2}, {23, 22}, {1, 22}}), color),
            filled(g.box(10.8, 8.5, 2.4, 7, 1.2), ground), filled(g.disc(12, 18.6, 1.5), ground)};
}

std::vector<Shape> information(const Grid& g, Color color, Color ground)
{
    return {filled(g.disc(12, 12, 11), color), filled(g.disc(12, 6.8, 1.6), ground),
            filled(g.box(10.7, 10, 2.6, 8, 1.3), ground)};
}

std::vector<Shape> idea(const Grid& g, Color color, Color ground)
{
    return {filled(g.disc(12, 9, 7.5), color), filled(g.box(8.5, 13, 7, 5), color),
            lined(g, g.polygon({{9.5, 9.5}, {12, 12}, {14.5, 9.5}, {12, 12}}), ground, 1.2),
            filled(g.box(8.8, 18.8, 6.4, 1.6, 0.8), color),
            filled(g.box(10, 21.2, 4, 1.6, 0.8), color)};
}

} // namespace

std::vector<Shape> draw_icon(layouts::Icon icon, const Rect& frame, Color color, Color ground)
{
    const Grid g{frame};
    switch (icon) {
    case layouts::Icon::none:
        return {};
    case layouts::Icon::quotation:
        return quotation(g, color, ground);
    case layouts::Icon::arrow:
        return arrow(g, color, ground);
    case layouts::Icon::caution:
        return caution(g, color, ground);
    case layouts::Icon::information:
        return information(g, color, ground);
    case layouts::Icon::idea:
        return idea(g, color, ground);
    }
    return {};
}

} // namespace restitution::typeset
