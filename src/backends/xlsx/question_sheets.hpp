#pragma once

#include "backends/xlsx/answer_extract.hpp"
#include "meeting/meeting.hpp"
#include "survey/audience.hpp"
#include "survey/responses.hpp"
#include "survey/tallies.hpp"
#include "wording/wording.hpp"

#include <cstddef>
#include <memory>
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
/// respondents:    the cell that holds their number: "'Résumé'!$B$6"; the summary says where.
/// extract:  holds question, answers and tally where the audience may see a part of them only.
/// withheld: says that the other part is kept back; empty: nothing is.
struct QuestionSheets {
    std::size_t number = 0;
    const survey::Survey* survey = nullptr;
    const survey::Question* question = nullptr;
    const std::vector<survey::Answer>* answers = nullptr;
    const survey::QuestionTally* tally = nullptr;
    meeting::ChartKind wanted = meeting::ChartKind::automatic;
    std::string sheet;
    std::string answers_sheet;
    std::string respondents;
    std::unique_ptr<const AnswerExtract> extract;
    std::string_view withheld;
};

/// Every question that was read and counted, as far as the audience may see it, in the order of
/// the meeting: see meeting::find_shown_parts().
std::vector<QuestionSheets> list_questions(const meeting::Meeting& meeting,
                                           const survey::AllResponses& responses,
                                           const survey::Tallies& tallies,
                                           const wording::Words& words, survey::Audience audience);

} // namespace restitution::backends::xlsx
