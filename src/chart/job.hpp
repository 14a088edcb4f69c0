#pragma once

#include "chart/placer.hpp"

namespace restitution::chart {

/// One call of Placer::place(), as every kind of drawing gets it.
///
/// Input:   first <= last <= chart.categories.size(); frame.size is positive; columns where
///          bars are drawn.
struct Job {
    const publication::Chart& chart;
    std::size_t first = 0;
    std::size_t last = 0;
    Rect frame;
    const layouts::Layout& layout;
    text::FontLibrary& fonts;
    SourceSpan where;
    Diagnostics& faults;
    std::optional<Color> ink = {}; ///< of labels on a dark master
    BarColumns columns = {};

    const publication::Category& category(std::size_t i) const { return chart.categories[i]; }
    Color color(std::size_t i) const;
    /// Nothing placed: the frame is too small.
    ChartPlan nothing() const { return {{}, {frame.origin, {}}, first}; }
};

/// What covers the frame's width down to `height`.
Rect used_area(const Job& job, Length height);

ChartPlan place_bars(const Job& job);
ChartPlan place_columns(const Job& job);
ChartPlan place_ring(const Job& job); ///< pie and doughnut
ChartPlan place_stacked(const Job& job);
ChartPlan place_numbers(const Job& job);

/// More categories from the first on than any density gets into the frame.
std::size_t most_bars(const Job& job);
std::size_t most_numbers(const Job& job);

/// Over all categories, whatever `first` and `last` are.
BarColumns measure_bars(const Job& job);

/// Heights at full size; the frame's height is not looked at.
Length ideal_bars(const Job& job);
Length ideal_columns(const Job& job);
Length ideal_ring(const Job& job);
Length ideal_stacked(const Job& job);
Length ideal_numbers(const Job& job);

/// Whether every label finds room under its column; if not, bars say the same.
bool columns_fit(const Job& job);

} // namespace restitution::chart
