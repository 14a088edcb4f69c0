#pragma once

#include "survey/question.hpp"

#include <array>
#include <string_view>

namespace restitution::wording {

/// What the workbook says beside what the deck says too, in one language.
///
/// Law:     no field is empty.
struct WorkbookPhrases {
    std::string_view summary;
    std::string_view group;
    std::string_view date;
    std::string_view sheet;
    std::string_view question;
    std::string_view survey;
    std::string_view theme;
    std::string_view kind;
    std::array<std::string_view, 5> kinds; ///< in the order of survey::QuestionKind
    std::string_view option;
    std::string_view count;
    std::string_view share;
    std::string_view participation;
    std::string_view respondents;
    std::string_view answered;
    std::string_view missing;
    std::string_view answer;
    std::string_view answers;
    std::string_view remark;
    std::string_view no_content;
    std::string_view continued; ///< of a text longer than a cell
    std::string_view more;      ///< behind the name of a column that goes on
    std::string_view back;      ///< to the summary
    std::string_view see_answers;
    std::string_view see_tally;
    std::string_view raw;
    std::string_view how_counted;
    std::array<std::string_view, 4> counting;
    std::string_view words_withheld;   ///< beside a question whose texts are kept back
    std::string_view choices_withheld; ///< beside one of which only the texts are told
    std::string_view no_questions; ///< of a survey that is not, or is kept back: it tells neither
    std::string_view rows_unlinked;
    std::string_view rows_linked;

    std::string_view kind_of(survey::QuestionKind asked) const
    {
        return kinds[static_cast<std::size_t>(asked)];
    }
};

} // namespace restitution::wording
