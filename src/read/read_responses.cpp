#include "read/read_responses.hpp"

#include "read/csv.hpp"
#include "read/foreign_kind.hpp"
#include "read/response_answers.hpp"
#include "read/response_cells.hpp"
#include "read/response_columns.hpp"
#include "read/response_encoding.hpp"
#include "read/response_format.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace restitution::read {

namespace {

std::vector<std::string> headers_wanted(const survey::Survey& survey)
{
    std::vector<std::string> headers;
    std::ranges::transform(survey.questions, std::back_inserter(headers),
                           &survey::Question::column);
    return headers;
}

} // namespace

bool check_may_be_csv(const survey::Survey& survey, const SourceFile& file, Diagnostics& faults)
{
    const ForeignKind* foreign = find_foreign_kind(file.text);
    if (foreign != nullptr) {
        faults.error("read.foreign-file",
                     fmt::format("'{}' is {}, no CSV", file.name, foreign->name),
                     survey.responses_where, {std::string{foreign->to_csv}});
    }
    return foreign == nullptr;
}

std::optional<survey::Responses> read_responses(const survey::Survey& survey,
                                                const SourceFile& file, Diagnostics& faults,
                                                const ResponseRoom& room)
{
    if (!check_may_be_csv(survey, file, faults) || !check_encoding(file, faults)) {
        return std::nullopt;
    }
    const auto table = read_csv(file, headers_wanted(survey), faults, room.cells);
    if (!table) {
        return std::nullopt;
    }
    const auto columns = bind_columns(survey, *table, faults);
    if (!columns) {
        return std::nullopt;
    }
    const ResponseFormat& format = choose_format(survey, *table, faults);

    survey::Responses responses;
    responses.respondents = table->rows();
    responses.raw = clean_cells(*table, faults);
    std::size_t texts = room.texts;
    for (std::size_t q = 0; q < survey.questions.size(); ++q) {
        auto answers = read_answers(survey.questions[q], format.separator,
                                    {*table, responses.raw, (*columns)[q]}, texts, faults);
        if (!answers) {
            return std::nullopt;
        }
        responses.answers.push_back(std::move(*answers));
    }
    if (responses.respondents == 0) {
        faults.warning("responses.none", fmt::format("'{}' holds no response", file.name),
                       {&file, 0, 0}, {"only its header was found"});
    }
    return responses;
}

} // namespace restitution::read
