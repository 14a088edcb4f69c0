#pragma once

#include "survey/tallies.hpp"

#include <cstdint>
#include <optional>

namespace restitution::survey {

/// The middle of the answers on a scale of whole numbers.
///
/// Unit:    tenths, the mean rounded half away from zero: 73 is 7.3.
struct ScaleAverage {
    std::int64_t mean = 0;
    std::int64_t median = 0; ///< between two middle answers, half their sum
};

/// Input:   the tally is the question's.
/// Output:  nothing unless the question is a scale, every option a whole number of four digits
///          at most, and somebody chose one. Answers that are no option are left out.
/// Source:  docs/responses.md, "Scales".
std::optional<ScaleAverage> average(const Question& question, const QuestionTally& tally);

} // namespace restitution::survey
