#include "chart/make_chart.hpp"

#include "chart/describe.hpp"
#include "survey/percent.hpp"
#include "survey/scale_average.hpp"

#include <algorithm>
#include <numeric>

namespace restitution::chart {

namespace {

using publication::Category;
using publication::Chart;
using publication::ChartKind;
using survey::QuestionKind;

bool keeps_order(const survey::Question& question, ChartKind kind)
{
    return question.ordinal || question.kind == QuestionKind::scale || kind != ChartKind::bars;
}

/// Respondents whose answer is no declared option; those who wrote beside a tick are counted
/// at their tick where choices exclude each other.
std::size_t count_others(const survey::Question& question, const survey::QuestionTally& tally)
{
    if (is_exclusive(question, tally)) {
        return tally.answered - tally.ticks;
    }
    return survey::count_texts(tally);
}

std::size_t count_pieces(const survey::Question& question, const survey::QuestionTally& tally)
{
    return question.options.size() + (count_others(question, tally) > 0 ? 1 : 0);
}

Category make_category(std::string label, std::string language, std::size_t count,
                       std::size_t answered, const wording::Words& words)
{
    return {std::move(label), count, words.counted(count, answered), 0, std::move(language)};
}

std::vector<Category> make_categories(const survey::Question& question,
                                      const survey::QuestionTally& tally, ChartKind kind,
                                      const wording::Words& words)
{
    std::vector<Category> categories;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const survey::Option& option = question.options[i];
        categories.push_back(
            make_category(option.label, option.language, tally.counts[i], tally.answered, words));
    }
    if (!keeps_order(question, kind)) {
        std::stable_sort(categories.begin(), categories.end(),
                         [](const Category& a, const Category& b) { return a.count > b.count; });
    }
    if (const std::size_t others = count_others(question, tally); others > 0) {
        categories.push_back(
            make_category(words.other(), words.foreign_language(), others, tally.answered, words));
    }
    return categories;
}

/// Whether the shares as they are shown, each rounded by itself, miss the whole.
bool rounds_off(const std::vector<Category>& categories, std::size_t answered)
{
    std::int64_t sum = 0;
    for (const Category& category : categories) {
        sum += survey::share(category.count, answered)->steps;
    }
    return sum != survey::share(answered, answered)->steps;
}

/// What the shares do not add up to, where there are any.
std::string tell_sum(const survey::Question& question, const survey::QuestionTally& tally,
                     const Chart& chart, const wording::Words& words)
{
    if (tally.answered < survey::fewest_for_shares) {
        return {};
    }
    const std::size_t ticks =
        std::accumulate(chart.categories.begin(), chart.categories.end(), std::size_t{0},
                        [](std::size_t sum, const Category& one) { return sum + one.count; });
    if (ticks > tally.answered) {
        return words.several_answers();
    }
    const bool whole = is_exclusive(question, tally);
    return whole && rounds_off(chart.categories, tally.answered) ? words.rounding() : "";
}

std::vector<publication::RichText> make_notes(const survey::Question& question,
                                              const survey::QuestionTally& tally,
                                              const Chart& chart, const wording::Words& words)
{
    std::vector<publication::RichText> notes;
    if (const auto average = survey::average(question, tally)) {
        notes.push_back(words.text(words.scale_average(*average)));
    }
    if (const std::string sum = tell_sum(question, tally, chart, words); !sum.empty()) {
        notes.push_back(words.text(sum));
    }
    return notes;
}

std::size_t find_largest(const std::vector<Category>& categories)
{
    std::size_t largest = 0;
    for (const Category& category : categories) {
        largest = std::max(largest, category.count);
    }
    return largest;
}

/// The chart of nobody's answers: a caption that says so and nothing to draw.
Chart start_chart(const survey::QuestionTally& tally, ChartKind kind, const wording::Words& words)
{
    Chart chart;
    chart.kind = kind;
    chart.answered = tally.answered;
    chart.caption = words.text(words.answered_of(tally.answered, tally.respondents));
    chart.language = words.foreign_language();
    return chart;
}

} // namespace

ChartKind choose_kind(const survey::Question& question, const survey::QuestionTally& tally,
                      meeting::ChartKind wanted, std::size_t colors)
{
    const bool parts_of_whole = is_exclusive(question, tally) && tally.answered > 0 &&
                                count_pieces(question, tally) <= colors;
    switch (wanted) {
    case meeting::ChartKind::automatic:
        return question.kind == QuestionKind::scale ? ChartKind::columns : ChartKind::bars;
    case meeting::ChartKind::bars:
        return ChartKind::bars;
    case meeting::ChartKind::columns:
        return ChartKind::columns;
    case meeting::ChartKind::pie:
        return parts_of_whole ? ChartKind::pie : ChartKind::bars;
    case meeting::ChartKind::doughnut:
        return parts_of_whole ? ChartKind::doughnut : ChartKind::bars;
    case meeting::ChartKind::stacked:
        return parts_of_whole ? ChartKind::stacked : ChartKind::bars;
    }
    return ChartKind::bars;
}

Chart make_chart(const survey::Question& question, const survey::QuestionTally& tally,
                 meeting::ChartKind wanted, std::size_t colors, const wording::Words& words)
{
    Chart chart = start_chart(tally, choose_kind(question, tally, wanted, colors), words);
    if (tally.answered > 0) {
        chart.categories = make_categories(question, tally, chart.kind, words);
        chart.largest = find_largest(chart.categories);
        chart.notes = make_notes(question, tally, chart, words);
    }
    for (std::size_t i = 0; publication::shows_a_whole(chart.kind) && i < chart.categories.size();
         ++i) {
        chart.categories[i].color = i;
    }
    chart.alternative = describe(chart, chart.kind, question.title, words);
    if (chart.kind != ChartKind::bars) {
        chart.alternative_in_bars = describe(chart, ChartKind::bars, question.title, words);
    }
    return chart;
}

Chart make_numbers(std::string_view title, std::span<const CountedOption> options,
                   const survey::QuestionTally& tally, const wording::Words& words)
{
    Chart chart = start_chart(tally, ChartKind::numbers, words);
    if (tally.answered > 0) {
        for (const CountedOption& option : options) {
            chart.categories.push_back(
                make_category(option.label, option.language, option.count, tally.answered, words));
        }
    }
    chart.largest = find_largest(chart.categories);
    chart.alternative = describe(chart, chart.kind, title, words);
    return chart;
}

} // namespace restitution::chart
