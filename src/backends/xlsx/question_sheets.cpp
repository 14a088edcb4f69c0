#include "backends/xlsx/question_sheets.hpp"

#include "backends/xlsx/sheet_names.hpp"
#include "meeting/placed_block.hpp"
#include "meeting/shown_parts.hpp"

#include <map>

namespace restitution::backends::xlsx {
namespace {

using Kinds = std::map<std::string_view, meeting::ChartKind>;

// The first chart that the audience sees decides, as the deck shows it first.
Kinds wanted_kinds(const meeting::Meeting& meeting, survey::Audience audience)
{
    Kinds kinds;
    meeting::for_each_block(meeting, [&](const meeting::PlacedBlock& placed) {
        const auto* chart = std::get_if<meeting::Chart>(&placed.block.content);
        if (chart != nullptr && may_see(audience, placed)) {
            kinds.emplace(chart->question, chart->kind);
        }
    });
    return kinds;
}

/// Lists the questions of one meeting.
class QuestionLister {
public:
    QuestionLister(const meeting::Meeting& meeting, const wording::Words& words,
                   survey::Audience audience)
        : words_{words}, kinds_{wanted_kinds(meeting, audience)},
          shown_(meeting::find_shown_parts(meeting, audience))
    {
    }

    void add(const survey::Survey& survey, const survey::Responses& given,
             const survey::SurveyTally& counted)
    {
        for (std::size_t q = 0; q < survey.questions.size(); ++q) {
            const survey::Question& question = survey.questions[q];
            const meeting::ShownParts parts = shown_.find(question.id)->second;
            if (parts.any()) {
                QuestionSheets one;
                one.survey = &survey;
                one.question = &question;
                one.answers = &given.answers[q];
                one.tally = &counted.questions[q];
                keep_to(parts, one);
                name_sheets(one);
                listed_.push_back(std::move(one));
            }
        }
    }

    std::vector<QuestionSheets> take() { return std::move(listed_); }

private:
    void keep_to(meeting::ShownParts parts, QuestionSheets& one) const
    {
        const bool writes = !one.tally->texts.empty();
        if (!is_closed(*one.question) || (parts.choices && (parts.words || !writes))) {
            return;
        }
        one.extract = std::make_unique<const AnswerExtract>(
            parts.choices ? without_words(*one.question, *one.answers, *one.tally, words_.other())
                          : without_choices(*one.question, *one.answers, *one.tally));
        one.withheld =
            parts.choices ? words_.workbook().words_withheld : words_.workbook().choices_withheld;
        one.question = &one.extract->question;
        one.answers = &one.extract->answers;
        one.tally = &one.extract->tally;
    }

    void name_sheets(QuestionSheets& one) const
    {
        one.number = listed_.size() + 1;
        one.sheet = question_sheet_name(one.number, one.question->title);
        if (is_closed(*one.question) && one.tally->answered > 0) {
            one.answers_sheet = answers_sheet_name(one.number, words_.workbook().answers);
        }
        if (const auto kind = kinds_.find(one.question->id); kind != kinds_.end()) {
            one.wanted = kind->second;
        }
    }

    const wording::Words& words_;
    Kinds kinds_;
    meeting::PartsByQuestion shown_;
    std::vector<QuestionSheets> listed_;
};

} // namespace

std::vector<QuestionSheets> list_questions(const meeting::Meeting& meeting,
                                           const survey::AllResponses& responses,
                                           const survey::Tallies& tallies,
                                           const wording::Words& words, survey::Audience audience)
{
    QuestionLister lister{meeting, words, audience};
    for (const survey::Survey& survey : meeting.surveys) {
        const auto given = responses.find(survey.id);
        const auto counted = tallies.find(survey.id);
        if (given != responses.end() && counted != tallies.end()) {
            lister.add(survey, given->second, counted->second);
        }
    }
    return lister.take();
}

} // namespace restitution::backends::xlsx
