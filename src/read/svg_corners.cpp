#include "read/svg_corners.hpp"

#include <cmath>

namespace restitution::read {

namespace {

using picture::Step;

constexpr double smooth = 0.02; ///< sine of the largest turn that nobody sees as one

Spot between(Spot from, Spot to)
{
    return {to.x - from.x, to.y - from.y};
}

bool has_length(Spot direction)
{
    return std::hypot(direction.x, direction.y) > 1e-9;
}

bool goes_on(Spot before, Spot after)
{
    const double lengths = std::hypot(before.x, before.y) * std::hypot(after.x, after.y);
    return std::abs(before.x * after.y - before.y * after.x) <= smooth * lengths &&
           before.x * after.x + before.y * after.y > 0;
}

/// Follows one subpath after another, and remembers how each one started.
class Follower {
public:
    StrokeFeatures found() const
    {
        return {corners_, ends_ || open_, points_ || (drawing_ && !drawn_)};
    }

    void follow(const OutlineStep& step)
    {
        switch (step.step) {
        case Step::move:
            ends_ = ends_ || open_;
            points_ = points_ || (drawing_ && !drawn_);
            drawing_ = false;
            start_ = at_ = step.spots[0];
            drawn_ = open_ = false;
            break;
        case Step::line:
            go(step.spots[0], step.spots[0], step.spots[0]);
            break;
        case Step::curve:
            go(step.spots[0], step.spots[1], step.spots[2]);
            break;
        case Step::close:
            go(start_, start_, start_);
            turn_to(first_);
            open_ = false;
            break;
        }
        drawing_ = drawing_ || step.step != Step::move;
    }

private:
    void go(Spot first, Spot second, Spot to)
    {
        open_ = true;
        const Spot leaving =
            first_with_length({between(at_, first), between(at_, second), between(at_, to)});
        const Spot arriving =
            first_with_length({between(second, to), between(first, to), between(at_, to)});
        at_ = to;
        if (!has_length(leaving)) {
            return;
        }
        turn_to(leaving);
        first_ = drawn_ ? first_ : leaving;
        before_ = arriving;
        drawn_ = true;
    }

    void turn_to(Spot direction)
    {
        corners_ = corners_ || (drawn_ && !goes_on(before_, direction));
    }

    static Spot first_with_length(std::array<Spot, 3> directions)
    {
        for (const Spot& direction : directions) {
            if (has_length(direction)) {
                return direction;
            }
        }
        return {};
    }

    Spot start_;
    Spot at_;
    Spot first_;           ///< direction in which the subpath leaves its start
    Spot before_;          ///< direction in which it came here
    bool drawing_ = false; ///< the subpath has more than its start
    bool drawn_ = false;   ///< and some length
    bool open_ = false;
    bool corners_ = false;
    bool ends_ = false;
    bool points_ = false;
};

} // namespace

StrokeFeatures find_stroke_features(const Outline& outline)
{
    Follower follower;
    for (const OutlineStep& step : outline) {
        follower.follow(step);
    }
    return follower.found();
}

} // namespace restitution::read
