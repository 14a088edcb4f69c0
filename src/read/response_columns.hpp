#pragma once

#include "read/csv.hpp"
#include "survey/question.hpp"

#include <optional>
#include <vector>

namespace restitution::read {

/// Which column of the file answers which question.
///
/// Shape:   result[q] is the column of question q.
/// Headers are compared after folding case, spaces (U+00A0 too) and composition; of equal
/// headers each question takes the next one from the left.
/// Errors:  responses.no-column, with the nearest header; responses.repeated-header (warning).
std::optional<std::vector<std::size_t>> bind_columns(const survey::Survey& survey,
                                                     const CsvTable& table, Diagnostics& faults);

} // namespace restitution::read
