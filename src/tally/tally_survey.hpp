#pragma once

#include "base/diagnostic.hpp"
#include "meeting/meeting.hpp"
#include "survey/audience.hpp"
#include "survey/responses.hpp"
#include "survey/tallies.hpp"

namespace restitution::tally {

/// Counts every question of every survey.
///
/// Input:   the responses outlive the tallies, which show their texts, and stay as they are.
/// Law:     those of survey::QuestionTally; nothing but the order of texts depends on that of
///          the respondents.
survey::Tallies tally_surveys(const meeting::Meeting& meeting,
                              const survey::AllResponses& responses);
survey::Tallies tally_surveys(const meeting::Meeting&, survey::AllResponses&&) = delete;

/// Holds what the author stated against what was counted.
///
/// Errors:  tally.stated-differs  (warning) per block whose stated count is not what its
///                                options or answers add up to.
void check_stated(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                  Diagnostics& faults);

/// Looks for lists of answers that have nothing to list.
///
/// Errors:  tally.no-texts  (warning) for a question of options only, where everybody chose one.
///                          One for the office keeps watch over words that may yet come: none.
void check_answers(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                   Diagnostics& faults);

/// Looks up every response a quotation takes its words from.
///
/// Errors:  tally.no-such-response, tally.nothing-to-quote: a quotation never vanishes.
void check_quotes(const meeting::Meeting& meeting, const survey::AllResponses& responses,
                  Diagnostics& faults);

/// Looks for what leads to somebody in the words that an audience gets to read.
///
/// Errors:  tally.personal-data  (warning) per question, naming up to five responses, and per
///                               quotation from a question whose other words are kept back.
///                               Never for the office, which has the rows.
void check_personal_data(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                         survey::Audience audience, Diagnostics& faults);

/// Looks at the figures in the audience's texts.
///
/// Errors:  tally.kept-figure  (warning) per <value> that counts options of a question whose
///                             choices are kept back, or its answers where all is.
///          tally.no-percent  (note) per <value> that asks for a percentage of too few answers.
void check_values(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                  survey::Audience audience, Diagnostics& faults);

} // namespace restitution::tally
