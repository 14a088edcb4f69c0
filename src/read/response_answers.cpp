#include "read/response_answers.hpp"

#include "base/name_some.hpp"
#include "base/utf8.hpp"
#include "read/response_ticks.hpp"
#include "survey/fold_text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <unordered_map>

namespace restitution::read {

namespace {

using survey::Answer;
using survey::Question;

constexpr std::size_t most_texts_named = 3;
constexpr std::size_t longest_text_named = 60;

/// Cells of one kind of fault: how many, the first of them in words, and where they start.
class OddCells {
public:
    void add(std::string_view text, const SourceSpan& where)
    {
        if (count_++ == 0) {
            where_ = where;
        }
        const std::string name = fmt::format("'{}'", beginning(text));
        // One more than is named tells that there are others.
        if (names_.size() <= most_texts_named && std::ranges::find(names_, name) == names_.end()) {
            names_.push_back(name);
        }
    }

    std::size_t count() const { return count_; }
    const SourceSpan& where() const { return where_; }
    std::string names() const { return name_some(names_, most_texts_named); }

private:
    /// Enough of a text to find it by, on one line.
    static std::string beginning(std::string_view text)
    {
        const auto shown = cut_at_character(text.substr(0, text.find('\n')), longest_text_named);
        return std::string{shown} + (shown.size() < text.size() ? "…" : "");
    }

    std::size_t count_ = 0;
    std::vector<std::string> names_;
    SourceSpan where_;
};

class AnswerReader {
public:
    AnswerReader(const Question& question, std::string_view separator, const AnsweredColumn& from)
        : question_{question}, splitter_{question, separator},
          other_separator_{separator == ";" ? ", " : ";"}, from_{from}
    {
    }

    /// Nothing when there are more texts than `texts_left`, from which they are taken.
    std::optional<std::vector<Answer>> read(std::size_t& texts_left, Diagnostics& faults)
    {
        std::vector<Answer> answers;
        answers.reserve(from_.raw.rows.size());
        for (std::size_t row = 0; row < from_.raw.rows.size(); ++row) {
            const std::string& cell = from_.raw.rows[row][from_.column];
            answers.push_back(is_closed(question_)
                                  ? read_ticks(cell, row)
                                  : Answer{{}, std::string{survey::trim_text(cell)}});
            if (!answers.back().text.empty() && texts_left-- == 0) {
                faults.error("responses.too-many-texts",
                             fmt::format("the responses of all surveys together have more than {} "
                                         "answers in words",
                                         ResponseRoom::most_texts),
                             span(row),
                             {"declare fewer questions that people answered in words: the office's "
                              "workbook has their columns even so"});
                return std::nullopt;
            }
        }
        return answers;
    }

    void tell(Diagnostics& faults) const
    {
        if (unknown_.count() > 0) {
            faults.warning("responses.unknown-option",
                           fmt::format("answers to '{}' that are no declared option ({}): {}",
                                       question_.id, unknown_.count(), unknown_.names()),
                           unknown_.where(), hints_of_unknown());
        }
        if (ambiguous_.count() > 0) {
            faults.warning(
                "responses.ambiguous-ticks",
                fmt::format("answers to '{}' that can be read as different options ({}): {}",
                            question_.id, ambiguous_.count(), ambiguous_.names()),
                ambiguous_.where(),
                {"the longest options that are not ticked twice were taken",
                 "give the options labels that do not hold each other"});
        }
    }

private:
    /// Most cells of a closed question repeat: each spelling is split once.
    const Answer& read_ticks(const std::string& cell, std::size_t row)
    {
        auto known = split_.find(cell);
        if (known == split_.end()) {
            known = split_.emplace(cell, splitter_.split(cell)).first;
        }
        const SplitCell& split = known->second;
        if (!split.answer.text.empty() && !question_.allows_other) {
            unknown_.add(split.answer.text, span(row));
        }
        if (split.ambiguous) {
            ambiguous_.add(cell, span(row));
        }
        return split.answer;
    }

    std::vector<std::string> hints_of_unknown() const
    {
        std::vector<std::string> hints;
        if (are_options_otherwise()) {
            hints.push_back(fmt::format("parted by '{}' they would be options: does the survey's "
                                        "format fit this file?",
                                        other_separator_));
        }
        hints.emplace_back(
            "declare the option as the form shows it, or write other=\"yes\" on the question");
        hints.emplace_back(
            "they count as answered, and charts show them together as other answers");
        return hints;
    }

    /// Whether a cell that could not be told apart can be by the other separator.
    bool are_options_otherwise() const
    {
        const TickSplitter otherwise{question_, other_separator_};
        return std::ranges::any_of(split_, [&](const auto& known) {
            return !known.second.answer.text.empty() &&
                   otherwise.split(known.first).answer.text.empty();
        });
    }

    SourceSpan span(std::size_t row) const
    {
        return from_.table.span(from_.table.cell(row, from_.column));
    }

    const Question& question_;
    TickSplitter splitter_;
    std::string_view other_separator_;
    const AnsweredColumn& from_;
    std::unordered_map<std::string_view, SplitCell> split_; ///< keys lie in the raw table
    OddCells unknown_;
    OddCells ambiguous_;
};

} // namespace

std::optional<std::vector<Answer>> read_answers(const Question& question,
                                                std::string_view separator,
                                                const AnsweredColumn& from, std::size_t& texts_left,
                                                Diagnostics& faults)
{
    AnswerReader reader{question, separator, from};
    auto answers = reader.read(texts_left, faults);
    reader.tell(faults);
    return answers;
}

} // namespace restitution::read
