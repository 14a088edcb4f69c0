#include "chart/make_chart.hpp"
#include "compose/compose_block.hpp"

#include <fmt/format.h>
#include <numeric>
#include <optional>

namespace restitution::compose {

namespace {

/// Small print below the drawing where the organiser announced another number.
void tell_stated(publication::Chart& chart, std::optional<std::size_t> stated, std::size_t counted,
                 const Context& context)
{
    if (stated && *stated != counted) {
        chart.notes.push_back(
            context.scribe.tell(context.scribe.words().stated_disagrees(*stated, counted)));
    }
}

bool is_of_a_whole(meeting::ChartKind kind)
{
    return kind == meeting::ChartKind::pie || kind == meeting::ChartKind::doughnut ||
           kind == meeting::ChartKind::stacked;
}

/// Shares of a whole are drawn only where they are some, and few.
void tell_other_kind(const publication::Chart& drawn, meeting::ChartKind wanted,
                     const Context& context)
{
    if (!drawn.categories.empty() && is_of_a_whole(wanted) &&
        drawn.kind == publication::ChartKind::bars) {
        context.faults.note("compose.other-chart",
                            fmt::format("drawn as bars: the answers are more shares than the house "
                                        "style has colors ({}), or no shares of one whole",
                                        context.layout.chart.color_count),
                            context.where);
    }
}

std::vector<chart::CountedOption> count_options(const Asked& of, std::span<const std::string> ids,
                                                const Scribe& scribe)
{
    std::vector<chart::CountedOption> counted;
    for (const std::size_t option : of.found.options_of(ids)) {
        const survey::Option& chosen = of.question.options[option];
        counted.push_back({scribe.plain(chosen.label, chosen.language), of.tally.counts[option],
                           chosen.language});
    }
    return counted;
}

std::size_t sum_of_counts(const publication::Chart& chart)
{
    return std::accumulate(
        chart.categories.begin(), chart.categories.end(), std::size_t{0},
        [](std::size_t sum, const publication::Category& one) { return sum + one.count; });
}

} // namespace

Blocks compose(const meeting::Chart& chart, const Context& context)
{
    const Asked of = context.scribe.asked(chart.question);
    publication::Chart drawn =
        chart::make_chart(context.scribe.worded(of.question), of.tally, chart.kind,
                          context.layout.chart.color_count, context.scribe.words());
    tell_other_kind(drawn, chart.kind, context);
    tell_stated(drawn, chart.stated, of.tally.answered, context);
    return {{std::move(drawn)}};
}

Blocks compose(const meeting::Tally& tally, const Context& context)
{
    const Asked of = context.scribe.asked(tally.question);
    publication::Chart drawn = chart::make_numbers(
        context.scribe.plain(of.question.title, of.question.language),
        count_options(of, tally.options, context.scribe), of.tally, context.scribe.words());
    tell_stated(drawn, tally.stated, sum_of_counts(drawn), context);
    return {{std::move(drawn)}};
}

} // namespace restitution::compose
