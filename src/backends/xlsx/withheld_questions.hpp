#pragma once

#include "meeting/meeting.hpp"
#include "survey/audience.hpp"

#include <set>
#include <string>

namespace restitution::backends::xlsx {

/// Ids of the questions that the meeting keeps from an audience.
///
/// Law:     a question is withheld when a block shows it that the audience may not see, by its
///          own visibility or that of its topic or section, and no chart, tally or list of
///          answers shows it that they may see. A quote tells one answer and lets none of the
///          others in. A question that no block shows is not withheld.
///          Where a block appears (`in`) does not count.
std::set<std::string, std::less<>> withheld_questions(const meeting::Meeting& meeting,
                                                      survey::Audience audience);

} // namespace restitution::backends::xlsx
