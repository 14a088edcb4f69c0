#include "backends/xlsx/sheet_limits.hpp"

#include "backends/xlsx/answers_sheet.hpp"
#include "backends/xlsx/desk.hpp"

#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

constexpr std::size_t most_answers = 1'048'576 - first_row; // those above the table are no answers
constexpr std::size_t most_columns = 16'384;

class LimitCheck {
public:
    explicit LimitCheck(Diagnostics& faults) : faults_{faults} {}

    void check(const survey::Survey& survey, const survey::Responses& given) const
    {
        if (given.respondents > most_answers) {
            faults_.error("xlsx.too-many-answers",
                          fmt::format("'{}' holds {} responses, and a sheet takes {}",
                                      survey.responses, given.respondents, most_answers),
                          survey.responses_where, {"divide the responses among several surveys"});
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

    void check(const RawSheet& raw) const
    {
        if (const std::size_t columns = raw.shape.columns(); columns > most_columns) {
            faults_.error("xlsx.too-many-columns",
                          fmt::format("the raw rows of '{}' take {} columns, and a sheet has {}",
                                      raw.survey->responses, columns, most_columns),
                          raw.survey->responses_where,
                          {"texts beyond 32,767 characters take more than one: see that the "
                           "quotation marks of the file close",
                           "only --audience office gets the raw rows"});
        }
    }

private:
    Diagnostics& faults_;
};

} // namespace

void check_sheet_limits(const Products& products, const Contents& contents, Diagnostics& faults)
{
    const LimitCheck limits{faults};
    for (const survey::Survey& survey : products.meeting.surveys) {
        if (const auto given = products.responses.find(survey.id);
            given != products.responses.end()) {
            limits.check(survey, given->second);
        }
    }
    for (const RawSheet& raw : contents.raw) {
        limits.check(raw);
    }
    for (const QuestionSheets& of : contents.questions) {
        limits.check(of);
    }
}

} // namespace restitution::backends::xlsx
