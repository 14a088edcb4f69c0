#include "read/svg_crossing.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

struct Side {
    Spot from;
    Spot to;
    std::size_t polygon = 0;
    std::size_t place = 0; ///< along the polygon
    std::size_t of = 0;    ///< sides of the polygon
    double left() const { return std::min(from.x, to.x); }
    double right() const { return std::max(from.x, to.x); }
};

bool same(Spot a, Spot b)
{
    return a.x == b.x && a.y == b.y;
}

void add_sides(std::vector<Side>& sides, std::vector<Spot> polygon, std::size_t number)
{
    polygon.erase(std::unique(polygon.begin(), polygon.end(), same), polygon.end());
    while (polygon.size() > 1 && same(polygon.front(), polygon.back())) {
        polygon.pop_back();
    }
    const std::size_t count = polygon.size();
    for (std::size_t i = 0; i < count; ++i) {
        sides.push_back({polygon[i], polygon[(i + 1) % count], number, i, count});
    }
}

/// Neighbours share a corner, and that is all they may share.
bool are_neighbors(const Side& one, const Side& other)
{
    const std::size_t apart =
        one.place > other.place ? one.place - other.place : other.place - one.place;
    return one.polygon == other.polygon && (apart == 1 || apart + 1 == one.of);
}

/// Positive where c lies on one hand of the line from a to b, negative on the other.
double hand(Spot a, Spot b, Spot c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool overlap(double a, double b, double c, double d)
{
    return std::max(a, b) >= std::min(c, d) && std::max(c, d) >= std::min(a, b);
}

bool meet(const Side& one, const Side& other)
{
    return overlap(one.from.x, one.to.x, other.from.x, other.to.x) &&
           overlap(one.from.y, one.to.y, other.from.y, other.to.y) &&
           hand(one.from, one.to, other.from) * hand(one.from, one.to, other.to) <= 0 &&
           hand(other.from, other.to, one.from) * hand(other.from, other.to, one.to) <= 0;
}

} // namespace

std::optional<bool> keep_apart(const std::vector<std::vector<Spot>>& polygons,
                               std::size_t& comparisons)
{
    std::vector<Side> sides;
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        add_sides(sides, polygons[i], i);
    }
    std::ranges::sort(sides, {}, &Side::left);
    for (auto one = sides.begin(); one != sides.end(); ++one) {
        for (auto other = one + 1; other != sides.end() && other->left() <= one->right(); ++other) {
            if (comparisons == 0) {
                return std::nullopt;
            }
            --comparisons;
            if (!are_neighbors(*one, *other) && meet(*one, *other)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace restitution::read
