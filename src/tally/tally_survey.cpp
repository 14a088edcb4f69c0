#include "tally/tally_survey.hpp"

#include "survey/fold_text.hpp"
#include "tally/no_content.hpp"

#include <algorithm>
#include <cassert>
#include <unordered_map>

namespace restitution::tally {

namespace {

using survey::Answer;
using survey::QuestionTally;

/// Groups equal texts, in order of first appearance.
class TextGroups {
public:
    TextGroups(const NoContent& no_content, std::vector<survey::TextTally>& texts)
        : no_content_{no_content}, texts_{texts}
    {
    }

    void add(const std::string& text, std::uint32_t respondent)
    {
        const auto [at, is_new] = places_.emplace(survey::fold_text(text), texts_.size());
        if (is_new) {
            texts_.push_back({text, {}, no_content_.holds(at->first)});
        }
        texts_[at->second].respondents.push_back(respondent);
    }

private:
    const NoContent& no_content_;
    std::vector<survey::TextTally>& texts_;
    std::unordered_map<std::string, std::size_t> places_;
};

/// The spelling that most of the respondents chose; of several the first by bytes, so that it
/// does not tell who answered first.
std::string_view commonest_spelling(const std::vector<std::uint32_t>& respondents,
                                    const std::vector<Answer>& answers)
{
    if (respondents.size() == 1) {
        return answers[respondents.front()].text;
    }
    std::vector<std::string_view> spellings;
    for (const std::uint32_t respondent : respondents) {
        spellings.emplace_back(answers[respondent].text);
    }
    std::ranges::sort(spellings);
    std::string_view commonest;
    std::ptrdiff_t most = 0;
    for (auto first = spellings.begin(); first != spellings.end();) {
        const auto last = std::ranges::find_if(
            first, spellings.end(), [&](std::string_view other) { return other != *first; });
        if (last - first > most) {
            most = last - first;
            commonest = *first;
        }
        first = last;
    }
    return commonest;
}

QuestionTally tally_question(const survey::Question& question, const std::vector<Answer>& answers,
                             const NoContent& no_content)
{
    QuestionTally tally;
    tally.respondents = answers.size();
    tally.counts.assign(question.options.size(), 0);
    TextGroups groups{no_content, tally.texts};
    for (std::size_t respondent = 0; respondent < answers.size(); ++respondent) {
        const Answer& answer = answers[respondent];
        tally.answered += answer.given() ? 1 : 0;
        tally.ticks += answer.ticks.size();
        tally.several += answer.ticks.size() > 1 ? 1 : 0;
        for (const std::uint16_t option : answer.ticks) {
            ++tally.counts[option];
        }
        if (!answer.text.empty()) {
            groups.add(answer.text, static_cast<std::uint32_t>(respondent));
        }
    }
    tally.missing = tally.respondents - tally.answered;
    for (survey::TextTally& text : tally.texts) {
        text.text = commonest_spelling(text.respondents, answers);
    }
    return tally;
}

survey::SurveyTally tally_survey(const survey::Survey& survey, const survey::Responses& responses)
{
    assert(responses.answers.size() == survey.questions.size());
    survey::SurveyTally tally;
    tally.respondents = responses.respondents;
    const NoContent no_content{survey.no_content};
    for (std::size_t q = 0; q < survey.questions.size(); ++q) {
        tally.questions.push_back(
            tally_question(survey.questions[q], responses.answers[q], no_content));
    }
    return tally;
}

} // namespace

survey::Tallies tally_surveys(const meeting::Meeting& meeting,
                              const survey::AllResponses& responses)
{
    survey::Tallies tallies;
    for (const survey::Survey& survey : meeting.surveys) {
        const auto found = responses.find(survey.id);
        assert(found != responses.end());
        tallies.emplace(survey.id, tally_survey(survey, found->second));
    }
    return tallies;
}

} // namespace restitution::tally
