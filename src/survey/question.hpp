#pragma once

#include "base/source.hpp"

#include <string>
#include <vector>

namespace restitution::survey {

/// single    one declared option
/// multiple  any number of declared options
/// mixed     declared options, and free text beside or instead of them
/// scale     one declared option, and their order means something (1 to 5, never to always)
/// text      free text
enum class QuestionKind { single, multiple, mixed, scale, text };

struct Option {
    std::string id;
    std::string label; ///< as the form shows it: NFC
    SourceSpan where;
    std::string language = {}; ///< of the label; BCP 47; empty: the meeting's
};

/// One declared question.
///
/// Law:     ids are unique within the survey, option ids and labels within the question;
///          every kind but text has at least one option, text has none.
struct Question {
    std::string id;
    std::string column; ///< header of the column that holds the answers
    std::string title;  ///< as shown; the column header unless the author wrote another
    std::string theme;  ///< "Informationnel"; may be empty
    QuestionKind kind = QuestionKind::text;
    std::vector<Option> options;
    bool ordinal = false;      ///< options keep their order in charts
    bool allows_other = false; ///< a text that is no declared option is an answer ("Autre")
    SourceSpan where;
    std::string language = {}; ///< of title, theme and answers; BCP 47; empty: the meeting's
};

inline bool is_closed(const Question& question)
{
    return question.kind != QuestionKind::text;
}

/// Whether who answers may write: if not, words are there only where the form was changed, or the
/// file by hand.
inline bool takes_texts(const Question& question)
{
    return !is_closed(question) || question.kind == QuestionKind::mixed || question.allows_other;
}

/// One survey: what was asked, and which file holds what was answered.
struct Survey {
    std::string id;
    std::string title;
    std::string responses; ///< path below the root, as written
    std::string format;    ///< "google-forms", "google-sheets", "generic"; empty: recognise it
    std::string encoding;  ///< "utf-8" (default when empty) or "auto"
    std::vector<Question> questions;
    std::vector<std::string> no_content; ///< texts that say nothing, beside the usual ones
    SourceSpan where;
    SourceSpan responses_where;
};

} // namespace restitution::survey
