#pragma once

#include "survey/question.hpp"
#include "survey/responses.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace restitution::read {

/// One cell, told apart.
///
/// ambiguous:  the options could be read in another way: one option is spelled like several.
struct SplitCell {
    survey::Answer answer;
    bool ambiguous = false;
};

/// Tells declared options apart inside the cells of one question.
///
/// A cell is never parted at separators alone, for an option may hold one: "Culture, patrimoine,
/// Eau". If options alone make up the cell, they are the ticks. Otherwise options are taken from
/// both ends, and what is left between them is one text, as its author wrote it.
///
/// Law:     ticks ascend and are declared; joining any options by the separator and splitting
///          gives them back, unless the cell is ambiguous; a text is a piece of the cell.
class TickSplitter {
public:
    /// separator: what the export puts between ticks: ";" or ", ".
    TickSplitter(const survey::Question& question, std::string_view separator);

    /// Input:   NFC. Labels are compared by survey::fold_text.
    SplitCell split(std::string_view cell) const;

private:
    using Index = std::uint16_t;

    std::optional<Index> find_option(std::string_view text) const;
    SplitCell split_several(std::string_view cell) const;

    std::string separator_;
    bool one_tick_;
    std::vector<std::size_t> sizes_; ///< of labels, in items as separators part them; ascending
    std::unordered_map<std::string, Index> options_;
};

} // namespace restitution::read
