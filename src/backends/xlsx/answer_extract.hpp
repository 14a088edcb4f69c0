#pragma once

#include "survey/question.hpp"
#include "survey/responses.hpp"
#include "survey/tallies.hpp"

#include <string_view>
#include <vector>

namespace restitution::backends::xlsx {

/// A part of the answers to a closed question, with its count, as a question of its own: what is
/// made of it cannot tell the other part.
///
/// The tally shows texts of `answers`, or of those it was made from, which outlive it: to be moved,
/// not copied.
///
/// Law:     answers[r] is respondent r's; the tally is that of these answers.
struct AnswerExtract {
    survey::Question question;
    std::vector<survey::Answer> answers;
    survey::QuestionTally tally;
};

/// Each written text gives way to `other`, the word it is counted under.
///
/// Law:     every count stays.
AnswerExtract without_words(const survey::Question& question,
                            const std::vector<survey::Answer>& answers,
                            const survey::QuestionTally& tally, std::string_view other);

/// The texts alone, as answers to a text question. Who only chose did not answer it.
AnswerExtract without_choices(const survey::Question& question,
                              const std::vector<survey::Answer>& answers,
                              const survey::QuestionTally& tally);

} // namespace restitution::backends::xlsx
