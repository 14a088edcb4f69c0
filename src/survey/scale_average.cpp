#include "survey/scale_average.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace restitution::survey {

namespace {

/// A point of the scale and how many chose it.
using Chosen = std::pair<std::int64_t, std::size_t>;

std::optional<std::int64_t> whole_number(std::string_view label)
{
    constexpr std::size_t most_digits = 4;
    std::int64_t number = 0;
    const char* const end = label.data() + label.size();
    const auto read = std::from_chars(label.data(), end, number);
    const std::size_t digits = label.size() - (label.starts_with('-') ? 1 : 0);
    const bool whole = read.ec == std::errc{} && read.ptr == end && digits <= most_digits;
    return whole ? std::optional{number} : std::nullopt;
}

std::optional<std::vector<Chosen>> read_scale(const Question& question, const QuestionTally& tally)
{
    std::vector<Chosen> scale;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const auto number = whole_number(question.options[i].label);
        if (!number) {
            return std::nullopt;
        }
        scale.emplace_back(*number, tally.counts[i]);
    }
    std::ranges::sort(scale);
    return scale;
}

std::int64_t rounded(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t half = numerator < 0 ? -denominator : denominator;
    return (2 * numerator + half) / (2 * denominator);
}

/// The answer at a place of all, from the lowest.
std::int64_t answer_at(std::size_t place, const std::vector<Chosen>& scale)
{
    const auto found = std::ranges::find_if(scale, [&](const Chosen& chosen) {
        const bool here = place < chosen.second;
        place -= here ? 0 : chosen.second;
        return here;
    });
    return found->first;
}

} // namespace

std::optional<ScaleAverage> average(const Question& question, const QuestionTally& tally)
{
    if (question.kind != QuestionKind::scale || tally.ticks == 0) {
        return std::nullopt;
    }
    const auto scale = read_scale(question, tally);
    if (!scale) {
        return std::nullopt;
    }
    std::int64_t sum = 0;
    for (const auto& [number, count] : *scale) {
        sum += number * static_cast<std::int64_t>(count);
    }
    const std::int64_t middles =
        answer_at((tally.ticks - 1) / 2, *scale) + answer_at(tally.ticks / 2, *scale);
    return ScaleAverage{rounded(10 * sum, static_cast<std::int64_t>(tally.ticks)), 5 * middles};
}

} // namespace restitution::survey
