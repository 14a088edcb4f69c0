#pragma once

#include "survey/responses.hpp"
#include "survey/tallies.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::backends::xlsx {

/// Puts texts in a reader's alphabetical order.
///
/// Law:     a total order of the texts alone: equal places mean equal bytes.
class Alphabet {
public:
    explicit Alphabet(std::string_view language);
    ~Alphabet();

    /// What the letters of a text sort by, `key_size` bytes at most: texts are compared only
    /// where these are equal.
    std::string key(const std::string& text) const;
    static constexpr std::size_t key_size = 128;

    /// Less than 0 when `a` comes first, 0 for equal bytes alone.
    int compare(const std::string& a, const std::string& b) const;

private:
    struct Rules;
    std::unique_ptr<Rules> rules_;
};

/// The given answers of one question, by their ticks and then their texts.
///
/// Law:     does not depend on the order of respondents, so nothing of it is left: the sheets
///          of two questions cannot be joined row by row. A shuffle by a key that stands in
///          an open program could be undone; an order that was never kept cannot.
std::vector<const survey::Answer*> sort_answers(const std::vector<survey::Answer>& answers,
                                                const Alphabet& alphabet);

/// One way a text was written, and how often.
struct WrittenText {
    const std::string* text = nullptr;
    std::size_t count = 0;
    bool no_content = false;
};

/// The texts of one question as they were written, each writing once; those without
/// content come last.
///
/// Law:     does not depend on the order of respondents; the counts add up to the answers
///          that hold a text.
std::vector<WrittenText> sort_texts(const std::vector<survey::Answer>& answers,
                                    const survey::QuestionTally& tally, const Alphabet& alphabet);

} // namespace restitution::backends::xlsx
