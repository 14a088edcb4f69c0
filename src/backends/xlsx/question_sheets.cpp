#include "backends/xlsx/question_sheets.hpp"

#include "backends/xlsx/sheet_names.hpp"
#include "backends/xlsx/withheld_questions.hpp"

namespace restitution::backends::xlsx {
namespace {

using Kinds = std::map<std::string_view, meeting::ChartKind>;

// The first chart of a question decides, as the deck shows it first.
Kinds wanted_kinds(const meeting::Meeting& meeting)
{
    Kinds kinds;
    for (const meeting::Section& section : meeting.sections) {
        for (const meeting::Topic& topic : section.topics) {
            for (const meeting::Block& block : topic.blocks) {
                if (const auto* chart = std::get_if<meeting::Chart>(&block.content)) {
                    kinds.emplace(chart->question, chart->kind);
                }
            }
        }
    }
    return kinds;
}

bool has_answers_sheet(const survey::Question& question, const survey::QuestionTally& tally)
{
    return is_closed(question) && tally.answered > 0;
}

} // namespace

std::vector<QuestionSheets>
list_questions(const meeting::Meeting& meeting,
               const std::map<std::string, survey::Responses, std::less<>>& responses,
               const survey::Tallies& tallies, std::string_view answers_word,
               survey::Audience audience)
{
    const Kinds kinds = wanted_kinds(meeting);
    const auto withheld = withheld_questions(meeting, audience);
    std::vector<QuestionSheets> all;
    for (const survey::Survey& survey : meeting.surveys) {
        const auto given = responses.find(survey.id);
        const auto counted = tallies.find(survey.id);
        if (given == responses.end() || counted == tallies.end()) {
            continue;
        }
        for (std::size_t q = 0; q < survey.questions.size(); ++q) {
            const survey::Question& question = survey.questions[q];
            if (withheld.contains(question.id)) {
                continue;
            }
            const survey::QuestionTally& tally = counted->second.questions[q];
            const std::size_t number = all.size() + 1;
            const auto kind = kinds.find(question.id);
            all.push_back({number, &survey, &question, &given->second.answers[q], &tally,
                           kind == kinds.end() ? meeting::ChartKind::automatic : kind->second,
                           question_sheet_name(number, question.title),
                           has_answers_sheet(question, tally)
                               ? answers_sheet_name(number, answers_word)
                               : std::string{}});
        }
    }
    return all;
}

} // namespace restitution::backends::xlsx
