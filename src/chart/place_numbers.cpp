#include "chart/label.hpp"

#include <algorithm>

namespace restitution::chart {

namespace {

constexpr Length cell_gap = 32_pt;
constexpr Length row_gap = 28_pt;
constexpr Length rule_height = 4_pt;
constexpr Length rule_gap = 4_pt;
constexpr Length rest_gap = 10_pt; ///< from the figure to what is said behind it
constexpr Length least_cell = 150_pt;
constexpr std::size_t most_across = 4;

struct Cell {
    Block figure;
    Block rest;
    Block label;
    Length figure_height() const { return std::max(figure.height(), rest.height()); }
    Length height() const { return rule_height + rule_gap + figure_height() + label.height(); }
};

class Numbers {
public:
    explicit Numbers(const Job& job) : job_{&job}
    {
        const std::size_t count = job.chart.categories.size();
        const auto room = static_cast<std::size_t>(std::max<std::int64_t>(
            1, (job.frame.size.width + cell_gap).in_emu() / (least_cell + cell_gap).in_emu()));
        const std::size_t most = std::min(most_across, room);
        const std::size_t rows = (count + most - 1) / most;
        across_ = (count + rows - 1) / rows;
        const auto cells = static_cast<std::int64_t>(std::max<std::size_t>(across_, 2));
        cell_width_ = (job.frame.size.width - cell_gap * (cells - 1)) / cells;
    }

    ChartPlan place()
    {
        for (const double letters : {1.0, 0.75, 0.5, 0.25, 0.0}) {
            set_cells(letters);
            if (height_of(row_count()) <= job_->frame.size.height) {
                break;
            }
        }
        std::size_t rows = row_count();
        while (rows > 0 && height_of(rows) > job_->frame.size.height) {
            --rows;
        }
        return draw_rows(rows);
    }

    Length ideal()
    {
        set_cells(1);
        return height_of(row_count());
    }

private:
    void set_cells(double letters)
    {
        cells_.clear();
        for (std::size_t i = job_->first; i < job_->last; ++i) {
            cells_.push_back(set_cell(job_->category(i), letters));
        }
    }

    Cell set_cell(const publication::Category& category, double letters) const
    {
        const publication::CountedShare& told = category.told;
        const auto set = [&](const std::string& words, layouts::Role role, Length room) {
            return words.empty() ? Block{}
                                 : Label{words, role, *job_}.set(
                                       room, text_scale(job_->layout.style(role), letters));
        };
        Cell cell;
        cell.figure = set(told.figure, layouts::Role::big_number, cell_width_);
        const Length left = cell_width_ - cell.figure.width - rest_gap;
        // Too narrow to stand beside the figure: it goes in front of the label instead.
        const bool beside = left >= least_cell / 3;
        cell.rest = set(beside ? told.beside : std::string{}, layouts::Role::big_label, left);
        const std::string label =
            beside || told.beside.empty() ? category.label : told.beside + " " + category.label;
        cell.label = set(label, layouts::Role::big_label, cell_width_);
        return cell;
    }

    std::size_t row_count() const { return (cells_.size() + across_ - 1) / across_; }

    Length row_height(std::size_t row) const
    {
        Length height;
        for (std::size_t i = row * across_; i < std::min(cells_.size(), (row + 1) * across_); ++i) {
            height = std::max(height, cells_[i].height());
        }
        return height;
    }

    Length height_of(std::size_t rows) const
    {
        Length height;
        for (std::size_t row = 0; row < rows; ++row) {
            height += row_height(row) + (row == 0 ? Length{} : row_gap);
        }
        return height;
    }

    ChartPlan draw_rows(std::size_t rows) const
    {
        ChartPlan plan = job_->nothing();
        Length top = job_->frame.top();
        const std::size_t count = std::min(cells_.size(), rows * across_);
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0 && i % across_ == 0) {
                top += row_height(i / across_ - 1) + row_gap;
            }
            const auto column = static_cast<std::int64_t>(i % across_);
            draw_cell(cells_[i], job_->first + i,
                      {job_->frame.left() + (cell_width_ + cell_gap) * column, top}, plan);
        }
        plan.used = used_area(*job_, height_of(rows));
        plan.rest = job_->first + count;
        return plan;
    }

    void draw_cell(const Cell& cell, std::size_t i, Point corner, ChartPlan& plan) const
    {
        plan.items.emplace_back(scene::Shape{
            picture::rectangle({corner, {cell_width_, rule_height}}), job_->color(i), {}, {}});
        const Point figure{corner.x, corner.y + rule_height + rule_gap};
        draw(cell.figure, {figure, {cell.figure.width, {}}}, layouts::Align::left, plan);
        draw_rest(cell, figure, plan);
        draw(cell.label, {{corner.x, figure.y + cell.figure_height()}, {cell_width_, {}}},
             layouts::Align::left, plan);
    }

    /// One line stands on the figure's baseline, several are centered beside it.
    void draw_rest(const Cell& cell, Point figure, ChartPlan& plan) const
    {
        const Length down = cell.rest.lines.size() == 1
                                ? first_baseline(cell.figure) - first_baseline(cell.rest)
                                : (cell.figure_height() - cell.rest.height()) / 2;
        draw(cell.rest,
             {{figure.x + cell.figure.width + rest_gap, figure.y + std::max(down, Length{})},
              {cell.rest.width, {}}},
             layouts::Align::left, plan);
    }

    const Job* job_;
    std::size_t across_ = 1;
    Length cell_width_;
    std::vector<Cell> cells_;
};

} // namespace

std::size_t most_numbers(const Job& job)
{
    constexpr Length least = rule_height + rule_gap + row_gap;
    const auto rows = (job.frame.size.height + row_gap).in_emu() / least.in_emu() + 1;
    return static_cast<std::size_t>(rows) * most_across;
}

ChartPlan place_numbers(const Job& job)
{
    return Numbers{job}.place();
}

Length ideal_numbers(const Job& job)
{
    return Numbers{job}.ideal();
}

} // namespace restitution::chart
