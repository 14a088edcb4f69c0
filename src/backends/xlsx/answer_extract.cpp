#include "backends/xlsx/answer_extract.hpp"

namespace restitution::backends::xlsx {

AnswerExtract without_words(const survey::Question& question,
                            const std::vector<survey::Answer>& answers,
                            const survey::QuestionTally& tally, std::string_view other)
{
    AnswerExtract extract{question, {}, {}};
    survey::TextTally written;
    extract.answers.reserve(answers.size());
    for (const survey::Answer& answer : answers) {
        if (!answer.text.empty()) {
            written.respondents.push_back(static_cast<std::uint32_t>(extract.answers.size()));
        }
        extract.answers.push_back(
            {answer.ticks, std::string{answer.text.empty() ? std::string_view{} : other}});
    }
    extract.tally = {tally.respondents, tally.answered, tally.missing,
                     tally.ticks,       tally.counts,   {},
                     tally.several};
    if (written.count() > 0) {
        written.text = extract.answers[written.respondents.front()].text;
        extract.tally.texts.push_back(std::move(written));
    }
    return extract;
}

AnswerExtract without_choices(const survey::Question& question,
                              const std::vector<survey::Answer>& answers,
                              const survey::QuestionTally& tally)
{
    AnswerExtract extract{question, {}, {}};
    extract.question.kind = survey::QuestionKind::text;
    extract.question.options.clear();
    extract.answers.reserve(answers.size());
    for (const survey::Answer& answer : answers) {
        extract.answers.push_back({{}, answer.text});
    }
    extract.tally.respondents = tally.respondents;
    extract.tally.answered = survey::count_texts(tally);
    extract.tally.missing = tally.respondents - extract.tally.answered;
    extract.tally.texts = tally.texts;
    return extract;
}

} // namespace restitution::backends::xlsx
