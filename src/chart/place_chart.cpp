#include "chart/place_chart.hpp"

#include "chart/job.hpp"

#include <algorithm>

namespace restitution::chart {

namespace {

using publication::ChartKind;

/// More pieces of a whole than this are told better by bars.
constexpr std::size_t most_pieces = 8;

/// The kind that can show these categories at this width.
ChartKind choose_drawing(const Job& job)
{
    const auto& categories = job.chart.categories;
    const bool whole = job.chart.kind == ChartKind::pie || job.chart.kind == ChartKind::doughnut ||
                       job.chart.kind == ChartKind::stacked;
    const bool any = std::any_of(categories.begin(), categories.end(),
                                 [](const auto& category) { return category.count > 0; });
    if (whole && (!any || categories.size() > most_pieces)) {
        return ChartKind::bars;
    }
    if (job.chart.kind == ChartKind::columns && !columns_fit(job)) {
        return ChartKind::bars;
    }
    return job.chart.kind;
}

/// How one kind is drawn, and how high it would like to be.
struct Drawer {
    ChartPlan (*place)(const Job&);
    Length (*ideal)(const Job&);
};

Drawer find_drawer(ChartKind kind)
{
    switch (kind) {
    case ChartKind::bars:
        return {place_bars, ideal_bars};
    case ChartKind::columns:
        return {place_columns, ideal_columns};
    case ChartKind::pie:
    case ChartKind::doughnut:
        return {place_ring, ideal_ring};
    case ChartKind::stacked:
        return {place_stacked, ideal_stacked};
    case ChartKind::numbers:
        return {place_numbers, ideal_numbers};
    }
    return {place_bars, ideal_bars};
}

} // namespace

Color Job::color(std::size_t i) const
{
    const layouts::ChartStyle& style = layout.chart;
    return style.color_count == 0 ? black : style.colors[category(i).color % style.color_count];
}

Rect used_area(const Job& job, Length height)
{
    return {job.frame.origin, {job.frame.size.width, height}};
}

ChartPlan place_chart(const publication::Chart& chart, std::size_t first, const Rect& frame,
                      const layouts::Layout& layout, text::FontLibrary& fonts,
                      const SourceSpan& where, Diagnostics& faults, std::size_t last)
{
    const std::size_t end = std::min(last, chart.categories.size());
    const Job job{chart, std::min(first, end), end, frame, layout, fonts, where, faults};
    if (job.first == end || frame.size.width <= Length{} || frame.size.height <= Length{}) {
        return job.nothing();
    }
    return find_drawer(choose_drawing(job)).place(job);
}

Length ideal_height(const publication::Chart& chart, Length width, const layouts::Layout& layout,
                    text::FontLibrary& fonts, Diagnostics& faults)
{
    if (chart.categories.empty() || width <= Length{}) {
        return {};
    }
    const Job job{chart, 0, chart.categories.size(), {{}, {width, {}}}, layout, fonts, {}, faults};
    return find_drawer(choose_drawing(job)).ideal(job);
}

} // namespace restitution::chart
