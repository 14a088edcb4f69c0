#pragma once

#include "support/generated_texts.hpp"

namespace restitution::tests {

struct GeneratedQuestion {
    std::string id;
    std::string title;
    std::string kind;
    std::vector<std::string> options;
    std::vector<std::string> texts; ///< one for each respondent; may be empty
};

/// Questions of every kind and what respondents answered, from 0 of them to many.
class GeneratedSurvey {
public:
    explicit GeneratedSurvey(GeneratedTexts& texts);

    std::size_t respondents() const { return respondents_; }
    /// A question that was not given before; nothing when there is none left.
    const GeneratedQuestion* next_question();

    /// The meeting's element.
    std::string xml();
    /// The export, as Google Forms writes it.
    std::string csv();

private:
    GeneratedQuestion ask(std::size_t number);
    std::string answer_text(const GeneratedQuestion& question);
    std::string ticks(const GeneratedQuestion& question, std::size_t respondent);

    GeneratedTexts& texts_;
    std::size_t respondents_;
    std::vector<GeneratedQuestion> questions_;
    std::size_t given_ = 0;
};

} // namespace restitution::tests
