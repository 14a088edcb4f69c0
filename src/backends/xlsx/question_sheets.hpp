#pragma once

#include "meeting/meeting.hpp"
#include "survey/audience.hpp"
#include "survey/responses.hpp"
#include "survey/tallies.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::backends::xlsx {

/// One question with its answers, its count and the sheets that tell it.
///
/// number:   from 1 over the questions listed, through all surveys, as sheets and tables are
///           called.
/// answers:  one for each respondent, in file order: sorted before anything is written.
/// answers_sheet:  of a closed question somebody answered; else empty.
struct QuestionSheets {
    std::size_t number = 0;
    const survey::Survey* survey = nullptr;
    const survey::Question* question = nullptr;
    const std::vector<survey::Answer>* answers = nullptr;
    const survey::QuestionTally* tally = nullptr;
    meeting::ChartKind wanted = meeting::ChartKind::automatic;
    std::string sheet;
    std::string answers_sheet;
};

/// Every question that was read and counted and is not withheld from the audience, in the
/// order of the meeting: see withheld_questions().
std::vector<QuestionSheets>
list_questions(const meeting::Meeting& meeting,
               const std::map<std::string, survey::Responses, std::less<>>& responses,
               const survey::Tallies& tallies, std::string_view answers_word,
               survey::Audience audience);

} // namespace restitution::backends::xlsx
