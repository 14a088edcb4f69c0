#pragma once

#include "survey/question.hpp"

#include <cstdint>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::survey {

/// A share in whole steps of 10^-decimals percent: 563 with one decimal is 56.3 %.
struct Percent {
    std::int64_t steps = 0;
    int decimals = 0;
    friend bool operator==(const Percent&, const Percent&) = default;
};

/// Free texts that are equal after NFC, case and space folding.
///
/// text:         as most of them were written, of spellings as common the first by bytes; the
///               answers own it, and outlive it.
/// respondents:  who wrote it, ascending; never leaves the office.
/// no_content:   "/", "RAS" and the like: counted as answered, listed apart.
struct TextTally {
    std::string_view text;
    std::vector<std::uint32_t> respondents;
    bool no_content = false;
    std::size_t count() const { return respondents.size(); }
};

/// The exact count of one question.
///
/// Shape:   counts[o] belongs to option o of the question.
/// several: who ticked more than one option.
/// Unit:    everything in respondents, ticks in ticks.
/// Law:     answered + missing == respondents; ticks == sum(counts);
///          the counts of texts add up to the answers that hold a text.
struct QuestionTally {
    std::size_t respondents = 0;
    std::size_t answered = 0;
    std::size_t missing = 0;
    std::size_t ticks = 0;
    std::vector<std::size_t> counts;
    std::vector<TextTally> texts; ///< in order of first appearance
    std::size_t several = 0;
};

/// How many answers hold a text, those without content among them.
inline std::size_t count_texts(const QuestionTally& tally)
{
    return std::accumulate(
        tally.texts.begin(), tally.texts.end(), std::size_t{0},
        [](std::size_t sum, const TextTally& text) { return sum + text.count(); });
}

/// Nobody gave two of the answers that are counted, so that they are shares of one whole.
inline bool is_exclusive(const Question& question, const QuestionTally& tally)
{
    return question.kind != QuestionKind::multiple && tally.several == 0;
}

/// Law:     questions[q] belongs to question q of the survey.
struct SurveyTally {
    std::size_t respondents = 0;
    std::vector<QuestionTally> questions;
};

/// By survey id.
using Tallies = std::map<std::string, SurveyTally, std::less<>>;

} // namespace restitution::survey
