#include "chart/placer.hpp"

#include "chart/job.hpp"

#include <algorithm>

namespace restitution::chart {

namespace {

using publication::ChartKind;

/// The kind that can show these categories at this width.
ChartKind choose_drawing(ChartKind wanted, const Job& job)
{
    const auto& categories = job.chart.categories;
    const bool any = std::any_of(categories.begin(), categories.end(),
                                 [](const auto& category) { return category.count > 0; });
    if (publication::shows_a_whole(wanted) && !any) {
        return ChartKind::bars;
    }
    if (wanted == ChartKind::columns && !columns_fit(job)) {
        return ChartKind::bars;
    }
    return wanted;
}

/// Kinds that are whole or not at all.
std::size_t all_categories(const Job& job)
{
    return job.chart.categories.size();
}

/// How one kind is drawn, how high it would like to be, and what a frame can hold at most.
struct Drawer {
    ChartPlan (*place)(const Job&);
    Length (*ideal)(const Job&);
    std::size_t (*most)(const Job&) = all_categories;
};

Drawer find_drawer(ChartKind kind)
{
    switch (kind) {
    case ChartKind::bars:
        return {place_bars, ideal_bars, most_bars};
    case ChartKind::columns:
        return {place_columns, ideal_columns};
    case ChartKind::pie:
    case ChartKind::doughnut:
        return {place_ring, ideal_ring};
    case ChartKind::stacked:
        return {place_stacked, ideal_stacked};
    case ChartKind::numbers:
        return {place_numbers, ideal_numbers, most_numbers};
    }
    return {place_bars, ideal_bars, most_bars};
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

Placer::Placer(const publication::Chart& chart, ChartKind wanted, Length width,
               std::optional<Color> ink, const layouts::Layout& layout, text::FontLibrary& fonts,
               const SourceSpan& where)
    : chart_{&chart}, width_{width}, ink_{ink}, layout_{&layout}, fonts_{&fonts}, where_{where},
      kind_{wanted}
{
    if (chart.categories.empty() || width <= Length{}) {
        return;
    }
    Diagnostics told_by_place;
    Job job{chart,         0,  chart.categories.size(), {{}, {width, {}}}, layout, fonts, where,
            told_by_place, ink};
    kind_ = choose_drawing(wanted, job);
    if (kind_ == ChartKind::bars) {
        job.columns = columns_ = measure_bars(job);
    }
    ideal_ = find_drawer(kind_).ideal(job);
}

ChartPlan Placer::place(std::size_t first, std::size_t last, Point corner, Length height,
                        Diagnostics& faults) const
{
    const std::size_t end = std::min(last, chart_->categories.size());
    Job job{*chart_,  std::min(first, end),
            end,      {corner, {width_, height}},
            *layout_, *fonts_,
            where_,   faults,
            ink_,     columns_};
    if (job.first == end || width_ <= Length{} || height <= Length{}) {
        return job.nothing();
    }
    const Drawer drawer = find_drawer(kind_);
    job.last = std::min(end, job.first + drawer.most(job));
    return drawer.place(job);
}

} // namespace restitution::chart
