#include "chart/label.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace restitution::chart {

namespace {

constexpr Length slot_gap = 10_pt; ///< between labels of neighbors
constexpr Length label_gap = 8_pt;
constexpr Length value_gap = 4_pt;
constexpr Length axis_width = Length::pt(1.25);
constexpr Length ideal_plot = 220_pt;
constexpr Length least_plot = 60_pt;
constexpr Length widest_column = 96_pt;
constexpr double column_share = 0.62; ///< of its slot

class ColumnChart {
public:
    explicit ColumnChart(const Job& job)
        : job_{&job}, labels_{labels_of(job, job.first, job.last)}, values_{values_of(
                                                                        job, job.first, job.last)}
    {
    }

    bool fit_across() const { return widest_word(0) <= slot() - slot_gap; }

    ChartPlan place()
    {
        for (const double letters : {1.0, 0.5, 0.0}) {
            set_texts(letters);
            const Length plot = job_->frame.size.height - around();
            const Length least = letters > 0 ? 2 * least_plot : least_plot;
            if (widest_word(letters) <= slot() - slot_gap && plot >= least) {
                return draw_columns(plot);
            }
        }
        return job_->nothing();
    }

    Length ideal()
    {
        set_texts(1);
        return around() + ideal_plot;
    }

private:
    Length slot() const
    {
        return job_->frame.size.width / static_cast<std::int64_t>(job_->last - job_->first);
    }

    double scale(layouts::Role role, double letters) const
    {
        return text_scale(job_->layout.style(role), letters);
    }

    Length widest_word(double letters) const
    {
        Length widest;
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            widest = std::max(
                {widest, labels_[i].narrowest_width(scale(layouts::Role::chart_label, letters)),
                 values_[i].narrowest_width(scale(layouts::Role::chart_value, letters))});
        }
        return widest;
    }

    void set_texts(double letters)
    {
        label_blocks_.clear();
        value_blocks_.clear();
        label_height_ = value_height_ = {};
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            label_blocks_.push_back(
                labels_[i].set(slot() - slot_gap, scale(layouts::Role::chart_label, letters)));
            value_blocks_.push_back(
                values_[i].set(slot() - slot_gap, scale(layouts::Role::chart_value, letters)));
        }
        if (std::ranges::any_of(value_blocks_, takes_lines)) {
            divide_values(scale(layouts::Role::chart_value, letters));
        }
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            label_height_ = std::max(label_height_, label_blocks_[i].height());
            value_height_ = std::max(value_height_, value_blocks_[i].height());
        }
    }

    static bool takes_lines(const Block& value) { return value.lines.size() > 1; }

    /// Count above share in all columns, where one has no room for them side by side.
    void divide_values(double scale)
    {
        for (std::size_t i = 0; i < values_.size(); ++i) {
            value_blocks_[i] = values_[i].set(values_[i].narrowest_width(scale), scale);
        }
    }

    Length around() const
    {
        return value_height_ + value_gap + axis_width + label_gap + label_height_;
    }

    ChartPlan draw_columns(Length plot) const
    {
        ChartPlan plan = job_->nothing();
        const Length foot = job_->frame.top() + value_height_ + value_gap + plot;
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            draw_column(i, plot, foot, plan);
        }
        plan.items.emplace_back(scene::Shape{
            picture::rectangle({{job_->frame.left(), foot}, {job_->frame.size.width, axis_width}}),
            job_->layout.chart.axis,
            {},
            {}});
        plan.used = used_area(*job_, around() + plot);
        plan.rest = job_->last;
        return plan;
    }

    void draw_column(std::size_t i, Length plot, Length foot, ChartPlan& plan) const
    {
        const Length left = job_->frame.left() + slot() * static_cast<std::int64_t>(i);
        const Length room = slot() - slot_gap;
        const auto& category = job_->category(job_->first + i);
        const Length height = share_of(plot, category.count, job_->chart.largest);
        const Length width = std::min(slot().scaled(column_share), widest_column);
        draw(label_blocks_[i], {{left + slot_gap / 2, foot + axis_width + label_gap}, {room, {}}},
             layouts::Align::center, plan);
        if (height > Length{}) {
            const Rect area{{left + (slot() - width) / 2, foot - height}, {width, height}};
            plan.items.emplace_back(
                scene::Shape{picture::rectangle(area), job_->color(job_->first + i), {}, {}});
        }
        const Length top = foot - height - value_gap - value_blocks_[i].height();
        draw(value_blocks_[i], {{left + slot_gap / 2, top}, {room, {}}}, layouts::Align::center,
             plan);
    }

    const Job* job_;
    std::vector<Label> labels_;
    std::vector<Label> values_;
    std::vector<Block> label_blocks_;
    std::vector<Block> value_blocks_;
    Length label_height_;
    Length value_height_;
};

} // namespace

bool columns_fit(const Job& job)
{
    return ColumnChart{job}.fit_across();
}

ChartPlan place_columns(const Job& job)
{
    return ColumnChart{job}.place();
}

Length ideal_columns(const Job& job)
{
    return ColumnChart{job}.ideal();
}

} // namespace restitution::chart
