#include "read/read_responses.hpp"

#include "read/csv.hpp"
#include "read/did_you_mean.hpp"
#include "read/response_columns.hpp"
#include "read/response_encoding.hpp"
#include "read/response_format.hpp"
#include "read/response_ticks.hpp"
#include "read/text_gate.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>

namespace restitution::read {

namespace {

using survey::Answer;
using survey::Question;
using survey::Responses;

constexpr std::size_t most_texts_named = 3;

bool allows_text(const Question& question)
{
    return !is_closed(question) || question.allows_other;
}

/// One column of the file as the answers to one question.
class ColumnReader {
public:
    ColumnReader(const CsvTable& table, const Question& question, std::string_view separator,
                 Diagnostics& faults)
        : table_{table}, question_{question}, splitter_{question, separator}, faults_{faults}
    {
    }

    std::vector<Answer> read(std::size_t column)
    {
        std::vector<Answer> answers;
        answers.reserve(table_.records.size());
        for (const CsvRecord& record : table_.records) {
            answers.push_back(read_cell(record[column]));
        }
        warn_of_unknown();
        return answers;
    }

private:
    Answer read_cell(const CsvField& field)
    {
        if (field.text.empty()) {
            return {};
        }
        const std::string cell = clean_text(field.text, table_.span(field), faults_);
        Answer answer = is_closed(question_) ? split(cell) : Answer{{}, trimmed(cell)};
        if (!answer.text.empty() && !allows_text(question_)) {
            note_unknown(answer.text, field);
        }
        return answer;
    }

    /// Most cells of a closed question repeat: each spelling is split once.
    Answer split(const std::string& cell)
    {
        const auto known = seen_.find(cell);
        if (known != seen_.end()) {
            return known->second;
        }
        return seen_.emplace(cell, splitter_.split(cell)).first->second;
    }

    static std::string trimmed(const std::string& text)
    {
        const std::size_t begin = text.find_first_not_of(" \t\n");
        return begin == std::string::npos
                   ? ""
                   : text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
    }

    void note_unknown(const std::string& text, const CsvField& field)
    {
        ++unknown_count_;
        if (unknown_.size() < most_texts_named) {
            unknown_.push_back(fmt::format("'{}'", text));
        }
        first_unknown_ = first_unknown_.value_or(table_.span(field));
    }

    void warn_of_unknown()
    {
        if (unknown_count_ == 0) {
            return;
        }
        faults_.warning(
            "responses.unknown-option",
            fmt::format("{} answers to '{}' hold what is no declared option: {}", unknown_count_,
                        question_.id, fmt::join(unknown_, ", ")),
            *first_unknown_,
            {"declare the option, or write other=\"yes\" on the question; they count as other "
             "answers"});
    }

    const CsvTable& table_;
    const Question& question_;
    TickSplitter splitter_;
    Diagnostics& faults_;
    std::map<std::string, Answer, std::less<>> seen_;
    std::size_t unknown_count_ = 0;
    std::vector<std::string> unknown_;
    std::optional<SourceSpan> first_unknown_;
};

survey::RawTable raw_of(const CsvTable& table, Diagnostics& faults)
{
    survey::RawTable raw;
    for (const CsvField& field : table.header) {
        raw.header.push_back(clean_text(field.text, table.span(field), faults));
    }
    Diagnostics told_before;
    for (const CsvRecord& record : table.records) {
        auto& row = raw.rows.emplace_back();
        row.reserve(record.size());
        for (const CsvField& field : record) {
            row.push_back(clean_text(field.text, table.span(field), told_before));
        }
    }
    return raw;
}

} // namespace

std::optional<Responses> read_responses(const survey::Survey& survey, const SourceFile& file,
                                        Diagnostics& faults)
{
    if (!check_encoding(file, faults)) {
        return std::nullopt;
    }
    const auto table = read_csv(file, faults);
    if (!table) {
        return std::nullopt;
    }
    const auto columns = bind_columns(survey, *table, faults);
    if (!columns) {
        return std::nullopt;
    }
    const ResponseFormat& format = choose_format(survey, *table);
    Responses responses;
    responses.format = format.name;
    responses.respondents = table->records.size();
    for (std::size_t q = 0; q < survey.questions.size(); ++q) {
        responses.answers.push_back(
            ColumnReader{*table, survey.questions[q], format.separator, faults}.read(
                (*columns)[q]));
    }
    responses.raw = raw_of(*table, faults);
    if (responses.respondents == 0) {
        faults.warning("responses.none", fmt::format("'{}' holds no response", file.name),
                       {&file, 0, 0});
    }
    return responses;
}

} // namespace restitution::read
