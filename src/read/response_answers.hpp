#pragma once

#include "read/csv.hpp"
#include "survey/question.hpp"
#include "survey/responses.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace restitution::read {

/// Where one question is answered.
struct AnsweredColumn {
    const CsvTable& table;       ///< for places in the file
    const survey::RawTable& raw; ///< for words
    std::size_t column = 0;
};

/// The cells of one column as the answers to one question.
///
/// Input:   `texts_left` answers in words may still be read; what is read is taken from it.
/// Shape:   one answer for each row.
/// Errors:  responses.too-many-texts, told before memory is taken for the rest;
///          warnings, once for each question, that name the first cells:
///          responses.unknown-option, a closed question that allows no other answer has one;
///          responses.ambiguous-ticks, options that could be read in two ways.
std::optional<std::vector<survey::Answer>>
read_answers(const survey::Question& question, std::string_view separator,
             const AnsweredColumn& from, std::size_t& texts_left, Diagnostics& faults);

} // namespace restitution::read
