#pragma once

#include "meeting/directory.hpp"
#include "survey/tallies.hpp"

namespace restitution::tally {

/// What was counted for a question.
///
/// Input:   a question of the meeting that was counted.
inline const survey::QuestionTally& tally_of(const meeting::FoundQuestion& found,
                                             const survey::Tallies& tallies)
{
    return tallies.find(found.survey->id)->second.questions[found.index];
}

} // namespace restitution::tally
