#include "hold_faults.hpp"
#include "read/read_responses.hpp"
#include "read/response_encoding.hpp"
#include "tally/tally_survey.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <numeric>

using namespace restitution;

namespace {

survey::Question question(std::string column, survey::QuestionKind kind)
{
    survey::Question question;
    question.id = column;
    question.column = std::move(column);
    question.kind = kind;
    if (is_closed(question)) {
        question.options = {{"a", "A", {}}, {"b", "B, C", {}}, {"c", "C", {}}};
    }
    return question;
}

/// The first byte chooses the format, the second the encoding; the rest is the file.
survey::Survey survey_of(const std::uint8_t* data, std::size_t size)
{
    constexpr const char* formats[] = {"", "generic", "google-forms", "google-sheets"};
    survey::Survey survey;
    survey.id = "s";
    survey.format = formats[size > 0 ? data[0] % 4 : 0];
    survey.encoding = size > 1 && data[1] % 2 == 1 ? "auto" : "";
    using survey::QuestionKind;
    survey.questions = {question("p", QuestionKind::multiple), question("q", QuestionKind::mixed),
                        question("r", QuestionKind::single), question("s", QuestionKind::text)};
    return survey;
}

bool keeps_its_laws(const survey::Survey& survey, const survey::Responses& responses)
{
    if (responses.answers.size() != survey.questions.size()) {
        return false;
    }
    for (std::size_t q = 0; q < survey.questions.size(); ++q) {
        if (responses.answers[q].size() != responses.respondents) {
            return false;
        }
        for (const survey::Answer& answer : responses.answers[q]) {
            for (std::size_t i = 0; i < answer.ticks.size(); ++i) {
                if (answer.ticks[i] >= survey.questions[q].options.size() ||
                    (i > 0 && answer.ticks[i - 1] >= answer.ticks[i])) {
                    return false;
                }
            }
        }
    }
    return true;
}

bool keeps_its_laws(const survey::QuestionTally& tally)
{
    const auto ticks = std::accumulate(tally.counts.begin(), tally.counts.end(), std::size_t{0});
    return tally.answered + tally.missing == tally.respondents && ticks == tally.ticks;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const survey::Survey survey = survey_of(data, size);
    const std::size_t header = size < 2 ? size : 2;
    SourceFile file{"fuzz.csv", {reinterpret_cast<const char*>(data) + header, size - header}};
    Diagnostics faults;
    read::decode_responses(file, survey.encoding, faults);
    auto responses = read::read_responses(survey, file, faults);
    tests::hold_faults(faults, responses.has_value(), file);
    if (!responses) {
        return 0;
    }
    if (!keeps_its_laws(survey, *responses)) {
        std::abort();
    }
    meeting::Meeting meeting;
    meeting.surveys.push_back(survey);
    survey::AllResponses all;
    all.emplace(survey.id, std::move(*responses));
    const auto tallies = tally::tally_surveys(meeting, all);
    tally::check_personal_data(meeting, tallies, survey::Audience::open, faults);
    for (const survey::QuestionTally& tally : tallies.begin()->second.questions) {
        if (!keeps_its_laws(tally)) {
            std::abort();
        }
    }
    return 0;
}
