#include "read/svg_crossing.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

struct Side {
    Spot from;
    Spot to;
};

std::vector<Side> sides_of(const std::vector<std::vector<Spot>>& polygons)
{
    std::vector<Side> sides;
    for (const std::vector<Spot>& polygon : polygons) {
        for (std::size_t i = 0; i < polygon.size(); ++i) {
            sides.push_back({polygon[i], polygon[(i + 1) % polygon.size()]});
        }
    }
    return sides;
}

/// Positive where c lies on one hand of the line from a to b, negative on the other.
double hand(Spot a, Spot b, Spot c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Touching is no crossing: polygons meet at their corners.
bool cross(const Side& one, const Side& other)
{
    return hand(one.from, one.to, other.from) * hand(one.from, one.to, other.to) < 0 &&
           hand(other.from, other.to, one.from) * hand(other.from, other.to, one.to) < 0;
}

} // namespace

std::optional<bool> keep_apart(const std::vector<std::vector<Spot>>& polygons,
                               std::size_t& comparisons)
{
    const std::vector<Side> sides = sides_of(polygons);
    const std::size_t needed = sides.size() * sides.size() / 2;
    if (needed > comparisons) {
        return std::nullopt;
    }
    comparisons -= needed;
    for (auto one = sides.begin(); one != sides.end(); ++one) {
        if (std::any_of(one + 1, sides.end(),
                        [&](const Side& other) { return cross(*one, other); })) {
            return false;
        }
    }
    return true;
}

} // namespace restitution::read
