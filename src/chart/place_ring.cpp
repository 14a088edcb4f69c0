#include "chart/label.hpp"
#include "chart/scale.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace restitution::chart {

namespace {

constexpr Length ideal_radius = 120_pt;
constexpr Length least_radius = 56_pt;
constexpr Length stub = 10_pt;  ///< of a leader, straight out of its slice
constexpr Length reach = 40_pt; ///< from the rim to the labels
constexpr Length lane = 3_pt;   ///< between leaders that go round the rim side by side
constexpr Length leader_gap = 6_pt;
constexpr Length label_spacing = 8_pt;
constexpr Length least_side = 80_pt; ///< of a column of labels
constexpr Length leader_width = Length::pt(1);
constexpr Length separation = Length::pt(2);
constexpr double hole = 0.58;   ///< of a doughnut's radius
constexpr double widest = 0.24; ///< radius per frame width

/// One category: its slice in turns and what is written beside it.
struct Slice {
    std::size_t category = 0;
    double from = 0;
    double to = 0;
    Block label;
    Block value;

    bool alone() const { return from <= 0 && to >= 1; }
    /// The whole turn has its label at three o'clock, not at the foot.
    double middle() const { return alone() ? 0.25 : (from + to) / 2; }
    bool right() const { return middle() <= 0.5; }
    Length height() const { return label.height() + value.height(); }
    Length width() const { return std::max(label.width, value.width); }
};

class Ring {
public:
    explicit Ring(const Job& job)
        : job_{&job}, labels_{labels_of(job, 0, job.chart.categories.size())},
          values_{values_of(job, 0, job.chart.categories.size())}
    {
        measure_slices();
    }

    ChartPlan place()
    {
        for (const double letters : {1.0, 0.5, 0.0}) {
            for (const Length radius : radii()) {
                set_texts(radius, letters);
                const Length height = height_for(radius);
                if (side_width(radius) >= least_side && height <= job_->frame.size.height) {
                    return draw_ring(radius, height);
                }
            }
        }
        return job_->nothing();
    }

    Length ideal()
    {
        const Length radius = std::min(ideal_radius, job_->frame.size.width.scaled(widest));
        set_texts(radius, 1);
        return height_for(radius);
    }

private:
    void measure_slices()
    {
        std::vector<std::size_t> counts;
        for (const auto& category : job_->chart.categories) {
            counts.push_back(category.count);
        }
        const auto all =
            static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
        std::size_t reached = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            Slice slice;
            slice.category = i;
            slice.from = static_cast<double>(reached) / all;
            reached += counts[i];
            slice.to = static_cast<double>(reached) / all;
            slices_.push_back(std::move(slice));
        }
    }

    std::vector<Length> radii() const
    {
        const Length most = std::min({ideal_radius, job_->frame.size.width.scaled(widest),
                                      job_->frame.size.height / 2 - stub - lanes()});
        std::vector<Length> tries;
        for (const double share : {1.0, 0.85, 0.7, 0.55}) {
            if (most.scaled(share) >= least_radius) {
                tries.push_back(most.scaled(share));
            }
        }
        return tries;
    }

    Length side_width(Length radius) const { return job_->frame.size.width / 2 - radius - reach; }

    void set_texts(Length radius, double letters)
    {
        const auto scale = [&](layouts::Role role) {
            return text_scale(job_->layout.style(role), letters);
        };
        const Length room = std::max(least_side, side_width(radius));
        for (Slice& slice : slices_) {
            slice.label = labels_[slice.category].set(room, scale(layouts::Role::chart_label));
            slice.value = values_[slice.category].set(room, scale(layouts::Role::chart_value));
        }
    }

    /// Slices of one side from the top down.
    std::vector<const Slice*> side(bool right) const
    {
        std::vector<const Slice*> chosen;
        for (const Slice& slice : slices_) {
            if (slice.right() == right) {
                chosen.push_back(&slice);
            }
        }
        if (!right) {
            std::reverse(chosen.begin(), chosen.end());
        }
        return chosen;
    }

    static Length stacked_height(const std::vector<const Slice*>& slices)
    {
        Length height;
        for (const Slice* slice : slices) {
            height += slice->height() + label_spacing;
        }
        return slices.empty() ? height : height - label_spacing;
    }

    Length height_for(Length radius) const
    {
        return std::max({2 * (radius + stub + lanes()), stacked_height(side(true)),
                         stacked_height(side(false))});
    }

    Length lanes() const
    {
        Length most;
        for (const Slice& slice : slices_) {
            most = std::max(most, lane_of(slice));
        }
        return most;
    }

    static Point on_rim(Point center, Length radius, double turn)
    {
        const double angle = 2 * std::numbers::pi * turn;
        return {center.x + radius.scaled(std::sin(angle)),
                center.y - radius.scaled(std::cos(angle))};
    }

    ChartPlan draw_ring(Length radius, Length height) const
    {
        ChartPlan plan = job_->nothing();
        const Point center{job_->frame.left() + job_->frame.size.width / 2,
                           job_->frame.top() + height / 2};
        std::vector<Length> tops(slices_.size());
        place_side(true, center, radius, height, tops);
        place_side(false, center, radius, height, tops);
        for (const Slice& slice : slices_) {
            draw_slice(slice, center, radius, tops[slice.category], plan);
        }
        plan.used = used_area(*job_, height);
        plan.rest = job_->last;
        return plan;
    }

    void place_side(bool right, Point center, Length radius, Length height,
                    std::vector<Length>& tops) const
    {
        std::vector<Length> wanted;
        std::vector<Length> sizes;
        const auto slices = side(right);
        for (const Slice* slice : slices) {
            wanted.push_back(on_rim(center, radius + stub, slice->middle()).y);
            sizes.push_back(slice->height());
        }
        const Length top = job_->frame.top();
        const auto starts = spread(wanted, sizes, label_spacing, top, top + height);
        for (std::size_t i = 0; i < slices.size(); ++i) {
            tops[slices[i]->category] = starts[i];
        }
    }

    void draw_slice(const Slice& slice, Point center, Length radius, Length top,
                    ChartPlan& plan) const
    {
        const bool right = slice.right();
        const Length width = slice.width();
        const Length edge = right ? center.x + radius + reach : center.x - radius - reach;
        const Point corner{right ? edge : edge - width, top};
        const auto align = right ? layouts::Align::left : layouts::Align::right;
        draw(slice.label, {corner, {width, {}}}, align, plan);
        if (slice.to > slice.from) {
            draw_piece(slice, center, radius, plan);
            const Point end{right ? edge - leader_gap : edge + leader_gap,
                            top + slice.height() / 2};
            draw_leader(slice, center, radius, end, plan);
        }
        draw(slice.value, {{corner.x, top + slice.label.height()}, {width, {}}}, align, plan);
    }

    void draw_piece(const Slice& slice, Point center, Length radius, ChartPlan& plan) const
    {
        const bool ring = job_->chart.kind == publication::ChartKind::doughnut;
        const Length inner = ring ? radius.scaled(hole) : Length{};
        scene::Shape piece;
        piece.path = picture::ring_slice(center, inner, radius, slice.from, slice.to);
        piece.fill = job_->color(slice.category);
        if (!slice.alone()) {
            piece.stroke = white;
            piece.stroke_width = separation;
        }
        plan.items.emplace_back(std::move(piece));
    }

    /// Leaders of one side go round the rim in lanes, those that start nearest to the top
    /// or the foot outside the others, so that none crosses another or the ring.
    Length lane_of(const Slice& slice) const
    {
        std::int64_t inside = 0;
        for (const Slice& other : slices_) {
            const bool nearer = std::abs(other.middle() - (other.right() ? 0.25 : 0.75)) <
                                std::abs(slice.middle() - (slice.right() ? 0.25 : 0.75));
            inside += other.right() == slice.right() && other.to > other.from && nearer ? 1 : 0;
        }
        return lane * inside;
    }

    void draw_leader(const Slice& slice, Point center, Length radius, Point end,
                     ChartPlan& plan) const
    {
        const Length outer = radius + stub + lane_of(slice);
        scene::Shape leader;
        leader.path = {
            {picture::Step::move, {on_rim(center, radius + Length::pt(2), slice.middle())}}};
        const double goal = turn_at(slice.right(), ratio(end.y - center.y, outer));
        // Straight pieces this short look like the arc they follow.
        const int pieces = 1 + static_cast<int>(std::abs(goal - slice.middle()) * 120);
        for (int i = 0; i <= pieces; ++i) {
            const double turn = slice.middle() + (goal - slice.middle()) * i / pieces;
            leader.path.push_back({picture::Step::line, {on_rim(center, outer, turn)}});
        }
        leader.path.push_back({picture::Step::line, {end}});
        leader.stroke = job_->layout.chart.axis;
        leader.stroke_width = leader_width;
        plan.items.emplace_back(std::move(leader));
    }

    /// The turn at which one side of a circle of radius one is `down` below its center.
    static double turn_at(bool right, double down)
    {
        const double from_right = std::asin(std::clamp(down, -1.0, 1.0)) / (2 * std::numbers::pi);
        return right ? 0.25 + from_right : 0.75 - from_right;
    }

    const Job* job_;
    std::vector<Label> labels_;
    std::vector<Label> values_;
    std::vector<Slice> slices_;
};

} // namespace

ChartPlan place_ring(const Job& job)
{
    return job.first == 0 ? Ring{job}.place() : job.nothing();
}

Length ideal_ring(const Job& job)
{
    return Ring{job}.ideal();
}

} // namespace restitution::chart
