#include "read/response_columns.hpp"

#include "read/did_you_mean.hpp"
#include "survey/fold_text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace restitution::read {

namespace {

using survey::fold_text;

class ColumnBinder {
public:
    ColumnBinder(const CsvTable& table, Diagnostics& faults) : table_{table}, faults_{faults}
    {
        for (std::size_t i = 0; i < table.header.size(); ++i) {
            columns_[fold_text(table.header[i].text)].push_back(i);
        }
    }

    std::optional<std::size_t> column_of(const survey::Question& question)
    {
        const auto found = columns_.find(fold_text(question.column));
        if (found == columns_.end()) {
            return refuse(question);
        }
        std::vector<std::size_t>& free = found->second;
        if (free.size() > 1) {
            warn_of_repeated(question, free);
        }
        const std::size_t column = free.front();
        if (free.size() > 1) {
            free.erase(free.begin());
        }
        return column;
    }

private:
    std::nullopt_t refuse(const survey::Question& question)
    {
        std::vector<std::string> headers;
        for (const CsvField& field : table_.header) {
            headers.push_back(field.text);
        }
        auto hints = did_you_mean(question.column, headers);
        if (hints.empty()) {
            hints.push_back(
                fmt::format("the file's headers begin with '{}'", table_.header.front().text));
        }
        faults_.error("responses.no-column",
                      fmt::format("'{}' has no column '{}'", table_.file->name, question.column),
                      question.where, std::move(hints));
        return std::nullopt;
    }

    void warn_of_repeated(const survey::Question& question, const std::vector<std::size_t>& columns)
    {
        std::string numbers;
        for (const std::size_t column : columns) {
            numbers += fmt::format("{}{}", numbers.empty() ? "" : ", ", column + 1);
        }
        faults_.warning("responses.repeated-header",
                        fmt::format("the header '{}' stands over columns {}: the question '{}' "
                                    "takes the first",
                                    question.column, numbers, question.id),
                        table_.span(table_.header[columns.front()]));
    }

    const CsvTable& table_;
    Diagnostics& faults_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> columns_;
};

} // namespace

std::optional<std::vector<std::size_t>> bind_columns(const survey::Survey& survey,
                                                     const CsvTable& table, Diagnostics& faults)
{
    ColumnBinder binder{table, faults};
    std::vector<std::size_t> columns;
    for (const survey::Question& question : survey.questions) {
        if (const auto column = binder.column_of(question)) {
            columns.push_back(*column);
        }
    }
    return columns.size() == survey.questions.size() ? std::optional{std::move(columns)}
                                                     : std::nullopt;
}

} // namespace restitution::read
