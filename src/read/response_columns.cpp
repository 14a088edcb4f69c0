#include "read/response_columns.hpp"

#include "base/attribute_span.hpp"
#include "base/did_you_mean.hpp"
#include "survey/fold_text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace restitution::read {

namespace {

using survey::fold_text;
using survey::Question;

/// Columns with one header, and the questions that ask for it; both from the left.
struct Namesakes {
    std::vector<std::size_t> columns;
    std::vector<std::size_t> questions;
};

std::string numbers_of(const std::vector<std::size_t>& columns)
{
    std::string numbers;
    for (const std::size_t column : columns) {
        numbers += fmt::format("{}{}", numbers.empty() ? "" : ", ", column + 1);
    }
    return numbers;
}

class ColumnBinder {
public:
    ColumnBinder(const survey::Survey& survey, const CsvTable& table, Diagnostics& faults)
        : survey_{survey}, table_{table}, faults_{faults}, bound_(survey.questions.size())
    {
        for (std::size_t i = 0; i < table.columns(); ++i) {
            headers_.push_back(table.text(table.header[i]));
            by_header_[fold_text(headers_.back())].columns.push_back(i);
        }
        for (std::size_t q = 0; q < survey.questions.size(); ++q) {
            by_header_[fold_text(survey.questions[q].column)].questions.push_back(q);
        }
    }

    std::optional<std::vector<std::size_t>> bind()
    {
        for (auto& [header, namesakes] : by_header_) {
            if (!namesakes.questions.empty()) {
                bind(namesakes);
            }
        }
        return complete_ ? std::optional{std::move(bound_)} : std::nullopt;
    }

private:
    void bind(Namesakes& same)
    {
        if (same.columns.size() > same.questions.size()) {
            drop_empty_columns(same);
        }
        if (same.columns.empty()) {
            refuse_missing(same);
        } else if (same.columns.size() < same.questions.size()) {
            refuse_shared(same);
        } else if (same.columns.size() > same.questions.size()) {
            refuse_ambiguous(same);
        } else {
            take_in_order(same);
        }
    }

    /// What a form leaves behind when a question is deleted and asked anew.
    void drop_empty_columns(Namesakes& same) const
    {
        std::vector<std::size_t> filled;
        std::ranges::copy_if(same.columns, std::back_inserter(filled),
                             [&](std::size_t column) { return has_answers(column); });
        if (filled.empty()) {
            same.columns.resize(same.questions.size());
        } else if (filled.size() >= same.questions.size()) {
            same.columns = std::move(filled);
        }
    }

    bool has_answers(std::size_t column) const
    {
        for (std::size_t row = 0; row < table_.rows(); ++row) {
            if (!table_.cell(row, column).empty()) {
                return true;
            }
        }
        return false;
    }

    void take_in_order(const Namesakes& same)
    {
        for (std::size_t i = 0; i < same.questions.size(); ++i) {
            bound_[same.questions[i]] = same.columns[i];
        }
        if (same.columns.size() > 1) {
            faults_.warning("responses.repeated-header",
                            fmt::format("columns {} have the header '{}': the questions that name "
                                        "it take them from left to right",
                                        numbers_of(same.columns), headers_[same.columns.front()]),
                            table_.span(table_.header[same.columns[1]]),
                            {"give the headers different names where that is not meant"});
        }
    }

    void refuse_missing(const Namesakes& same)
    {
        for (const std::size_t q : same.questions) {
            const Question& question = survey_.questions[q];
            refuse("responses.no-column",
                   fmt::format("'{}' has no column '{}'", table_.file->name, question.column),
                   find_value_span(question.where, "column"), hints_of_missing(question));
        }
    }

    std::vector<std::string> hints_of_missing(const Question& question)
    {
        if (!header_below_) {
            header_below_ = line_of_header_below();
        }
        if (*header_below_ != 0) {
            return {fmt::format("line {} starts with headers: they stand in the first row, take "
                                "away what is above them",
                                *header_below_)};
        }
        auto hints = did_you_mean(question.column, headers_, effort_);
        if (hints.empty()) {
            hints.push_back(list_headers());
        }
        if (headers_.size() == 1 && survey_.questions.size() > 1) {
            hints.emplace_back("it has this column alone: its fields are parted by , ; or TAB, "
                               "whatever else the form tool wrote");
        }
        return hints;
    }

    /// Of a column that a question names in a row below the first: titles or codes stand above.
    /// 0: there is none.
    std::size_t line_of_header_below() const
    {
        constexpr std::size_t most_rows = 10;
        for (std::size_t row = 0; row < std::min(most_rows, table_.rows()); ++row) {
            const CsvField& first = table_.cell(row, 0);
            const auto named = by_header_.find(fold_text(table_.text(first)));
            if (named != by_header_.end() && !named->second.questions.empty()) {
                return Locator{}.locate(*table_.file, table_.span(first).begin).line;
            }
        }
        return 0;
    }

    void refuse_shared(const Namesakes& same)
    {
        const Question& second = survey_.questions[same.questions[same.columns.size()]];
        refuse("responses.shared-column",
               fmt::format("the question '{}' names the column '{}', which another question reads "
                           "already",
                           second.id, second.column),
               find_value_span(second.where, "column"), {"each question has a column of its own"});
    }

    void refuse_ambiguous(const Namesakes& same)
    {
        const Question& question = survey_.questions[same.questions.front()];
        refuse("responses.ambiguous-column",
               fmt::format("the question '{}' may mean any of columns {}: all have the header '{}'",
                           question.id, numbers_of(same.columns), headers_[same.columns.front()]),
               table_.span(table_.header[same.columns[1]]),
               {"give the headers of the file different names",
                "or declare a question for each of them, in their order"});
    }

    std::string list_headers() const
    {
        constexpr std::size_t most_named = 6;
        std::string list;
        for (std::size_t i = 0; i < std::min(headers_.size(), most_named); ++i) {
            list += fmt::format("{}'{}'", list.empty() ? "" : ", ", headers_[i]);
        }
        return fmt::format("the file's columns are {}{}", list,
                           headers_.size() > most_named ? ", …" : "");
    }

    void refuse(std::string_view code, std::string message, const SourceSpan& where,
                std::vector<std::string> hints)
    {
        complete_ = false;
        faults_.error(code, std::move(message), where, std::move(hints));
    }

    const survey::Survey& survey_;
    const CsvTable& table_;
    Diagnostics& faults_;
    std::vector<std::string> headers_;
    Effort effort_;
    std::map<std::string, Namesakes> by_header_;
    std::vector<std::size_t> bound_;
    std::optional<std::size_t> header_below_; ///< its line, once it was looked for
    bool complete_ = true;
};

} // namespace

std::optional<std::vector<std::size_t>> bind_columns(const survey::Survey& survey,
                                                     const CsvTable& table, Diagnostics& faults)
{
    return ColumnBinder{survey, table, faults}.bind();
}

} // namespace restitution::read
