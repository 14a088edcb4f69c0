#include "tally/tally_survey.hpp"

#include "meeting/shown_parts.hpp"
#include "tally/personal_data.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::tally {

namespace {

constexpr std::size_t most_named = 5;

constexpr std::string_view name_of(PersonalData kind)
{
    switch (kind) {
    case PersonalData::email:
        return "an e-mail address";
    case PersonalData::phone:
        return "a telephone number";
    case PersonalData::address:
        return "an address of the web";
    }
    return {};
}

/// respondent: from 1, as quotations count them.
struct Finding {
    std::size_t respondent;
    PersonalData kind;
};

std::vector<Finding> find_in(const survey::QuestionTally& tally)
{
    std::vector<Finding> found;
    for (const survey::TextTally& text : tally.texts) {
        if (const auto kind = find_personal_data(text.text)) {
            for (const auto respondent : text.respondents) {
                found.push_back({respondent + std::size_t{1}, *kind});
            }
        }
    }
    std::ranges::sort(found, {}, &Finding::respondent);
    return found;
}

/// What was found is not repeated: whoever reads the message need not be who may read the answer.
std::string describe(const std::vector<Finding>& found)
{
    std::vector<std::string> places;
    for (std::size_t i = 0; i < std::min(found.size(), most_named); ++i) {
        places.push_back(
            fmt::format("response {} ({})", found[i].respondent, name_of(found[i].kind)));
    }
    const std::size_t more = found.size() - places.size();
    return fmt::format("{}{}", fmt::join(places, ", "),
                       more > 0 ? fmt::format(" and {} more", more) : "");
}

void tell(const survey::Question& question, const std::vector<Finding>& found, Diagnostics& faults)
{
    faults.warning("tally.personal-data",
                   fmt::format("answers to '{}' seem to lead to somebody, and are passed on: {}",
                               question.id, describe(found)),
                   question.where,
                   {"take it out of the response file, or give what shows these answers "
                    "visibility=\"office\""});
}

} // namespace

void check_personal_data(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                         survey::Audience audience, Diagnostics& faults)
{
    if (audience == survey::Audience::office) {
        return;
    }
    const auto shown = meeting::find_shown_parts(meeting, audience);
    for (const survey::Survey& survey : meeting.surveys) {
        const auto& counted = tallies.find(survey.id)->second.questions;
        for (std::size_t q = 0; q < survey.questions.size(); ++q) {
            const survey::Question& question = survey.questions[q];
            if (!shown.find(question.id)->second.words) {
                continue;
            }
            if (const auto found = find_in(counted[q]); !found.empty()) {
                tell(question, found, faults);
            }
        }
    }
}

} // namespace restitution::tally
