#include "read/svg_area.hpp"

#include "read/svg_crossing.hpp"

#include <algorithm>
#include <cmath>

namespace restitution::read {

namespace {

using picture::Step;

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
            for (const double t : {0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875}) {
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

/// Whether every point of a subpath, control points too, lies on one line.
bool has_no_area(const Outline& subpath)
{
    const Spot from = end_of(subpath.front());
    Spot to = from;
    const auto farther = [&](Spot spot) {
        return std::hypot(spot.x - from.x, spot.y - from.y) >
               std::hypot(to.x - from.x, to.y - from.y);
    };
    std::vector<Spot> spots;
    for (const OutlineStep& step : subpath) {
        if (step.step != Step::close) {
            spots.insert(spots.end(), step.spots.begin(),
                         step.spots.begin() + (step.step == Step::curve ? 3 : 1));
        }
    }
    for (const Spot spot : spots) {
        to = farther(spot) ? spot : to;
    }
    const double reach = std::hypot(to.x - from.x, to.y - from.y);
    return std::ranges::all_of(spots, [&](Spot spot) {
        const double twice =
            (to.x - from.x) * (spot.y - from.y) - (to.y - from.y) * (spot.x - from.x);
        return std::abs(twice) <= 1e-9 * reach * reach;
    });
}

/// How many of the others a polygon lies within; none when that takes too long to tell.
std::optional<std::size_t> depth_of(std::size_t which,
                                    const std::vector<std::vector<Spot>>& polygons,
                                    std::size_t& comparisons)
{
    std::size_t depth = 0;
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        if (comparisons < polygons[i].size()) {
            return std::nullopt;
        }
        comparisons -= polygons[i].size();
        depth += i != which && lies_within(polygons[which].front(), polygons[i]) ? 1 : 0;
    }
    return depth;
}

} // namespace

Outline without_lines(const Outline& outline)
{
    Outline areas;
    for (const Outline& subpath : split_subpaths(outline)) {
        if (!has_no_area(subpath)) {
            areas.insert(areas.end(), subpath.begin(), subpath.end());
        }
    }
    return areas;
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
    Outline turned;
    for (std::size_t i = 0; i < subpaths.size(); ++i) {
        const auto depth = depth_of(i, polygons, comparisons);
        if (!depth) {
            return false;
        }
        const bool positive = signed_area(polygons[i]) > 0;
        const Outline subpath = positive == (*depth % 2 == 0) ? subpaths[i] : reversed(subpaths[i]);
        turned.insert(turned.end(), subpath.begin(), subpath.end());
    }
    outline = std::move(turned);
    return true;
}

} // namespace restitution::read
