#include "chart/label.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace restitution::chart {

namespace {

constexpr Length inset = 12_pt;  ///< of a label within its segment
constexpr Length padding = 8_pt; ///< above and below it
constexpr Length leader_zone = 22_pt;
constexpr Length leader_gap = 3_pt;
constexpr Length spacing = 20_pt; ///< between labels below the bar
constexpr Length leader_width = Length::pt(1);
constexpr Length separation = Length::pt(2);
constexpr double readable = 4.5; ///< WCAG 2.1, 1.4.3

struct Segment {
    std::size_t category = 0;
    Length left;
    Length width;
    bool inside = false;
    Block label;
    Block value;

    Length middle() const { return left + width / 2; }
    Length height() const { return label.height() + value.height(); }
    Length text_width() const { return std::max(label.width, value.width); }
};

class Stack {
public:
    explicit Stack(const Job& job) : job_{&job}
    {
        std::vector<std::size_t> counts;
        for (const auto& category : job.chart.categories) {
            counts.push_back(category.count);
        }
        const auto widths = cut(job.frame.size.width, counts);
        Length left = job.frame.left();
        for (std::size_t i = 0; i < counts.size(); ++i) {
            segments_.push_back({i, left, widths[i], false, {}, {}});
            left += widths[i];
        }
    }

    ChartPlan place()
    {
        for (const double letters : {1.0, 0.5, 0.0}) {
            set_texts(letters);
            if (height() <= job_->frame.size.height) {
                return draw_stack();
            }
        }
        return job_->nothing();
    }

    Length ideal()
    {
        set_texts(1);
        return height();
    }

private:
    /// White or the label's own color, if either can be read on the segment.
    std::optional<Color> choose_ink(std::size_t category) const
    {
        const Color ground = job_->color(category);
        const Color own = job_->layout.style(layouts::Role::chart_label).color;
        if (contrast_ratio(white, ground) >= readable) {
            return white;
        }
        return contrast_ratio(own, ground) >= readable ? std::optional{own} : std::nullopt;
    }

    void set_texts(double letters)
    {
        std::int64_t outside = 0;
        for (Segment& segment : segments_) {
            segment.inside = set_inside(segment, letters);
            outside += segment.inside ? 0 : 1;
        }
        bar_ =
            std::max(job_->layout.chart.bar_thickness.scaled(1.3), inside_height() + 2 * padding);
        if (outside == 0) {
            return;
        }
        const Length room = (job_->frame.size.width - spacing * (outside - 1)) / outside;
        for (Segment& segment : segments_) {
            if (!segment.inside) {
                set_segment(segment, room, letters, {});
            }
        }
    }

    void set_segment(Segment& segment, Length room, double letters, std::optional<Color> ink) const
    {
        const auto& category = job_->category(segment.category);
        const auto set = [&](const std::string& words, layouts::Role role) {
            return Label{words, role, *job_, ink}.set(
                room, text_scale(job_->layout.style(role), letters));
        };
        segment.label = set(category.label, layouts::Role::chart_label);
        segment.value = set(category.value(), layouts::Role::chart_value);
    }

    bool set_inside(Segment& segment, double letters) const
    {
        const Length room = segment.width - 2 * inset;
        const auto ink = choose_ink(segment.category);
        if (room <= Length{} || !ink) {
            return false;
        }
        set_segment(segment, room, letters, ink);
        return segment.label.lines.size() <= 2 && segment.value.lines.size() == 1 &&
               segment.text_width() <= room && !breaks_word(segment.label);
    }

    static bool breaks_word(const Block& block)
    {
        return std::any_of(block.lines.begin(), block.lines.end(),
                           [](const text::Line& line) { return line.breaks_word; });
    }

    Length inside_height() const
    {
        Length most;
        for (const Segment& segment : segments_) {
            most = std::max(most, segment.inside ? segment.height() : Length{});
        }
        return most;
    }

    Length height() const
    {
        Length most;
        for (const Segment& segment : segments_) {
            most = std::max(most, segment.inside ? Length{} : leader_zone + segment.height());
        }
        return bar_ + most;
    }

    ChartPlan draw_stack() const
    {
        ChartPlan plan = job_->nothing();
        const auto lefts = place_outside();
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            draw_segment(segments_[i], lefts[i], plan);
        }
        plan.used = used_area(*job_, height());
        plan.rest = job_->last;
        return plan;
    }

    std::vector<Length> place_outside() const
    {
        std::vector<Length> wanted;
        std::vector<Length> sizes;
        for (const Segment& segment : segments_) {
            if (!segment.inside) {
                wanted.push_back(segment.middle());
                sizes.push_back(segment.text_width());
            }
        }
        const auto starts = spread(wanted, sizes, spacing, job_->frame.left(), job_->frame.right());
        std::vector<Length> lefts(segments_.size());
        std::size_t next = 0;
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            if (!segments_[i].inside) {
                lefts[i] = starts[next++];
            }
        }
        return lefts;
    }

    void draw_segment(const Segment& segment, Length outside_left, ChartPlan& plan) const
    {
        const Rect area{{segment.left, job_->frame.top()}, {segment.width, bar_}};
        if (segment.width > Length{}) {
            plan.items.emplace_back(
                scene::Shape{picture::rectangle(area), job_->color(segment.category), {}, {}});
            draw_separator(area, plan);
        }
        Point corner{segment.left + inset, area.top() + (bar_ - segment.height()) / 2};
        if (!segment.inside) {
            corner = {outside_left, area.bottom() + leader_zone};
            draw_leader(segment, outside_left + segment.text_width() / 2, plan);
        }
        const Length width = segment.inside ? segment.width - 2 * inset : segment.text_width();
        const auto align = segment.inside ? layouts::Align::left : layouts::Align::center;
        draw(segment.label, {corner, {width, {}}}, align, plan);
        draw(segment.value, {{corner.x, corner.y + segment.label.height()}, {width, {}}}, align,
             plan);
    }

    void draw_separator(const Rect& area, ChartPlan& plan) const
    {
        if (area.left() > job_->frame.left()) {
            plan.items.emplace_back(
                scene::Shape{picture::rectangle({{area.left() - separation / 2, area.top()},
                                                 {separation, area.size.height}}),
                             white,
                             {},
                             {}});
        }
    }

    void draw_leader(const Segment& segment, Length to, ChartPlan& plan) const
    {
        const Length top = job_->frame.top() + bar_;
        scene::Shape leader;
        leader.path = {{picture::Step::move, {Point{segment.middle(), top + leader_gap}}},
                       {picture::Step::line, {Point{to, top + leader_zone - leader_gap}}}};
        leader.stroke = job_->layout.chart.axis;
        leader.stroke_width = leader_width;
        plan.items.emplace_back(std::move(leader));
    }

    const Job* job_;
    std::vector<Segment> segments_;
    Length bar_;
};

} // namespace

ChartPlan place_stacked(const Job& job)
{
    return job.first == 0 ? Stack{job}.place() : job.nothing();
}

Length ideal_stacked(const Job& job)
{
    return Stack{job}.ideal();
}

} // namespace restitution::chart
