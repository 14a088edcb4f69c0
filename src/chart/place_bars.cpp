#include "chart/label.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace restitution::chart {

namespace {

constexpr Length label_gap = 14_pt; ///< from labels to the axis
constexpr Length value_gap = 8_pt;  ///< from a bar's end to its value
constexpr Length least_gap = 6_pt;  ///< between rows when room is short
constexpr Length axis_width = Length::pt(1.25);
constexpr double most_for_labels = 0.44;
constexpr double most_for_values = 0.3;

/// Few bars may be thick and far apart; they would look lost otherwise.
double generosity(std::size_t categories)
{
    return categories <= 3 ? 1.3 : categories == 4 ? 1.15 : 1;
}

/// Left to right: labels, the axis, bars, values behind their bars.
struct Columns {
    Length labels;
    Length axis;
    Length bars; ///< length of the longest bar
    Length values;
};

/// One density: how thick, how far apart, how large the letters.
struct Density {
    Length thickness;
    Length gap;
    double label_scale = 1;
    double value_scale = 1;
};

struct Row {
    Block label;
    Block value;
    Length least = {}; ///< as high as the others, where there is room
    Length height(Length thickness) const
    {
        return std::max({thickness, label.height(), value.height(), least});
    }
};

class Bars {
public:
    explicit Bars(const Job& job)
        : job_{&job}, labels_{labels_of(job, job.first, job.last)},
          values_{values_of(job, job.first, job.last)}, columns_{columns_across()}
    {
    }

    ChartPlan place() const
    {
        if (columns_.bars <= Length{}) {
            return job_->nothing(); // labels and values take all the width
        }
        // Gaps go first, then bars at one distance, then thickness, then letters.
        for (const double letters : {1.0, 0.5, 0.0}) {
            for (const double air : {1.0, 0.8, 0.6, 0.4, 0.2}) {
                Density density = choose_density(air, letters);
                density.thickness = choose_density(1, letters).thickness;
                if (const auto rows = even(set_rows(density), density); fits(rows, density)) {
                    return draw_rows(rows, rows.size(), density);
                }
            }
            for (const double air : {1.0, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1, 0.0}) {
                const Density density = choose_density(air, letters);
                if (const auto rows = set_rows(density); fits(rows, density)) {
                    return draw_rows(rows, rows.size(), density);
                }
            }
        }
        const Density tightest = choose_density(0, 0);
        const auto rows = set_rows(tightest);
        return draw_rows(rows, count_fitting(rows, tightest), tightest);
    }

    Length ideal() const
    {
        const Density density = choose_density(1, 1);
        const auto rows = set_rows(density);
        return height_of(rows, rows.size(), density);
    }

private:
    const layouts::TextStyle& style(layouts::Role role) const { return job_->layout.style(role); }

    Columns columns_across() const
    {
        const BarColumns& widest = job_->columns;
        const Length axis = widest.labels + label_gap;
        const Length bars = job_->frame.size.width - axis - value_gap - widest.values;
        return {widest.labels, axis, bars, widest.values};
    }

    Density choose_density(double air, double letters) const
    {
        const layouts::ChartStyle& chart = job_->layout.chart;
        const double more = generosity(job_->chart.categories.size());
        const auto between = [air](Length least, Length most) {
            return least + (std::max(least, most) - least).scaled(air);
        };
        return {between(chart.bar_floor, chart.bar_thickness.scaled(more)),
                between(least_gap, chart.gap.scaled(more)),
                text_scale(style(layouts::Role::chart_label), letters),
                text_scale(style(layouts::Role::chart_value), letters)};
    }

    std::vector<Row> set_rows(const Density& density) const
    {
        std::vector<Row> rows;
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            rows.push_back({labels_[i].set(columns_.labels, density.label_scale),
                            values_[i].set(columns_.values, density.value_scale)});
        }
        return rows;
    }

    /// Bars at one distance, whatever labels have two lines.
    static std::vector<Row> even(std::vector<Row> rows, const Density& density)
    {
        Length highest;
        for (const Row& row : rows) {
            highest = std::max(highest, row.height(density.thickness));
        }
        for (Row& row : rows) {
            row.least = highest;
        }
        return rows;
    }

    static Length height_of(const std::vector<Row>& rows, std::size_t count, const Density& density)
    {
        Length height;
        for (std::size_t i = 0; i < count; ++i) {
            height += rows[i].height(density.thickness) + (i == 0 ? Length{} : density.gap);
        }
        return height;
    }

    bool fits(const std::vector<Row>& rows, const Density& density) const
    {
        return height_of(rows, rows.size(), density) <= job_->frame.size.height;
    }

    std::size_t count_fitting(const std::vector<Row>& rows, const Density& density) const
    {
        std::size_t count = 0;
        while (count < rows.size() &&
               height_of(rows, count + 1, density) <= job_->frame.size.height) {
            ++count;
        }
        return count;
    }

    ChartPlan draw_rows(const std::vector<Row>& rows, std::size_t count,
                        const Density& density) const
    {
        ChartPlan plan = job_->nothing();
        if (count == 0) {
            return plan;
        }
        const Length height = height_of(rows, count, density);
        Length top = job_->frame.top();
        for (std::size_t i = 0; i < count; ++i) {
            draw_row(rows[i], job_->first + i, top, density, plan);
            top += rows[i].height(density.thickness) + density.gap;
        }
        plan.items.emplace_back(axis(height));
        plan.used = used_area(*job_, height);
        plan.rest = job_->first + count;
        return plan;
    }

    void draw_row(const Row& row, std::size_t i, Length top, const Density& density,
                  ChartPlan& plan) const
    {
        const Length left = job_->frame.left();
        const Length middle = top + row.height(density.thickness) / 2;
        draw(row.label, {{left, top_of(row.label, middle)}, {columns_.labels, {}}},
             style(layouts::Role::chart_label).align, plan);
        draw_track(middle, density.thickness, plan);
        const Length bar = share_of(columns_.bars, job_->category(i).count, job_->chart.largest);
        const Rect area{{left + columns_.axis, middle - density.thickness / 2},
                        {bar, density.thickness}};
        if (bar > Length{}) {
            plan.items.emplace_back(scene::Shape{picture::rectangle(area), job_->color(i), {}, {}});
        }
        draw(row.value,
             {{area.right() + value_gap, top_of(row.value, middle)}, {row.value.width, {}}},
             layouts::Align::left, plan);
    }

    /// A lane of the whole row, so that no value stands half on it.
    void draw_track(Length middle, Length thickness, ChartPlan& plan) const
    {
        if (job_->layout.chart.track == white) {
            return;
        }
        const Rect area{{job_->frame.left() + columns_.axis, middle - thickness / 2},
                        {job_->frame.right() - job_->frame.left() - columns_.axis, thickness}};
        plan.items.emplace_back(
            scene::Shape{picture::rectangle(area), job_->layout.chart.track, {}, {}});
    }

    scene::Shape axis(Length height) const
    {
        const Rect line{{job_->frame.left() + columns_.axis - axis_width, job_->frame.top()},
                        {axis_width, height}};
        return {picture::rectangle(line), job_->layout.chart.axis, {}, {}};
    }

    const Job* job_;
    std::vector<Label> labels_;
    std::vector<Label> values_;
    Columns columns_;
};

} // namespace

BarColumns measure_bars(const Job& job)
{
    const std::size_t all = job.chart.categories.size();
    const Length width = job.frame.size.width;
    BarColumns widest;
    for (const Label& label : labels_of(job, 0, all)) {
        const Block set = label.set(width.scaled(most_for_labels), 1);
        widest.labels = std::max(widest.labels, set.width);
    }
    for (const Label& value : values_of(job, 0, all)) {
        const Block set = value.set(width.scaled(most_for_values), 1);
        widest.values = std::max(widest.values, set.width);
    }
    return widest;
}

std::size_t most_bars(const Job& job)
{
    const Length least = job.layout.chart.bar_floor + least_gap;
    return static_cast<std::size_t>((job.frame.size.height + least_gap).in_emu() / least.in_emu()) +
           1;
}

ChartPlan place_bars(const Job& job)
{
    return Bars{job}.place();
}

Length ideal_bars(const Job& job)
{
    return Bars{job}.ideal();
}

} // namespace restitution::chart
