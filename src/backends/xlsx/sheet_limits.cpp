#include "backends/xlsx/sheet_limits.hpp"

#include "backends/xlsx/answers_sheet.hpp"
#include "backends/xlsx/desk.hpp"
#include "backends/xlsx/raw_sheet.hpp"

#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

constexpr std::size_t most_answers = 1'048'576 - first_row; // those above the table are no answers
constexpr std::size_t most_columns = 16'384;

class LimitCheck {
public:
    LimitCheck(const ExportOptions& options, Diagnostics& faults)
        : options_{options}, faults_{faults}
    {
    }

    void check(const survey::Survey& survey, const survey::Responses& given) const
    {
        if (given.respondents > most_answers) {
            faults_.error("xlsx.too-many-answers",
                          fmt::format("'{}' holds {} responses, and a sheet takes {}",
                                      survey.responses, given.respondents, most_answers),
                          survey.responses_where, {"divide the responses among several surveys"});
        }
        if (options_.audience == survey::Audience::office) {
            check_raw(survey, given.raw);
        }
    }

    void check(const QuestionSheets& of) const
    {
        const survey::Question& question = *of.question;
        if (const std::size_t columns = count_answer_columns(question, *of.answers);
            columns > most_columns) {
            faults_.error("xlsx.too-many-columns",
                          fmt::format("the answers to '{}' take {} columns, and a sheet has {}",
                                      question.id, columns, most_columns),
                          question.where,
                          {"every option takes one: leave options out, or make it kind=\"single\"",
                           "--to deck needs no sheets"});
        }
    }

private:
    void check_raw(const survey::Survey& survey, const survey::RawTable& raw) const
    {
        if (const std::size_t columns = count_raw_columns(raw); columns > most_columns) {
            faults_.error("xlsx.too-many-columns",
                          fmt::format("the raw rows of '{}' take {} columns, and a sheet has {}",
                                      survey.responses, columns, most_columns),
                          survey.responses_where,
                          {"texts beyond 32,767 characters take more than one: see that the "
                           "quotation marks of the file close",
                           "only --audience office gets the raw rows"});
        }
    }

    const ExportOptions& options_;
    Diagnostics& faults_;
};

} // namespace

void check_sheet_limits(const Products& products, const ExportOptions& options, Diagnostics& faults)
{
    const LimitCheck check{options, faults};
    for (const survey::Survey& survey : products.meeting.surveys) {
        const auto given = products.responses.find(survey.id);
        if (given != products.responses.end()) {
            check.check(survey, given->second);
        }
    }
    const wording::Words words{products.meeting.language};
    for (const QuestionSheets& of : list_questions(products.meeting, products.responses,
                                                   products.tallies, words, options.audience)) {
        check.check(of);
    }
}

} // namespace restitution::backends::xlsx
