#pragma once

#include "meeting/block.hpp"
#include "publication/block.hpp"
#include "survey/question.hpp"
#include "survey/tallies.hpp"
#include "wording/wording.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace restitution::chart {

/// The kind of drawing that tells a question's answers best.
///
/// Output:  what was asked for, where it would not mislead; else: columns for a scale,
///          bars for everything else.
/// Law:     pie, doughnut and stacked need choices that exclude each other, and no more of them
///          than the house style has `colors`.
publication::ChartKind choose_kind(const survey::Question& question,
                                   const survey::QuestionTally& tally, meeting::ChartKind wanted,
                                   std::size_t colors);

/// A closed question as a chart, whole: categories, caption, notes and alternative.
///
/// Input:   the tally is the question's; is_closed(question).
/// Output:  several ticks: the most chosen option first, ties in the form's order; a single
///          choice the same in bars; ordinal and scale options keep the form's order, and
///          options nobody chose are there with zero. Answers that are no declared option
///          are one last category, "Autre", whether the form allows them or not.
/// Law:     the counts of the categories are the tally's; nobody answered: no categories
///          and a caption that says so.
publication::Chart make_chart(const survey::Question& question, const survey::QuestionTally& tally,
                              meeting::ChartKind wanted, std::size_t colors,
                              const wording::Words& words);

/// An option with who chose it.
struct CountedOption {
    std::string label;
    std::size_t count = 0;
    std::string language = {}; ///< of the label; empty: the meeting's
};

/// Some options of a closed question as big numbers, in the order given.
///
/// Input:   the tally is that of the question so titled.
publication::Chart make_numbers(std::string_view title, std::span<const CountedOption> options,
                                const survey::QuestionTally& tally, const wording::Words& words);

} // namespace restitution::chart
