#pragma once

#include "read/csv.hpp"
#include "survey/question.hpp"

#include <optional>
#include <vector>

namespace restitution::read {

/// Which column of the file answers which question.
///
/// Shape:   result[q] is the column of question q; no column twice.
/// Headers are compared by survey::fold_text: composition, case and spaces (U+00A0 too) aside.
/// Questions that name the same header take its columns from left to right; columns without
/// any answer are passed over when there are too many.
/// Errors:  responses.no-column, with the nearest header; responses.shared-column: fewer columns
///          than questions that name them; responses.ambiguous-column: more; warning
///          responses.repeated-header.
std::optional<std::vector<std::size_t>> bind_columns(const survey::Survey& survey,
                                                     const CsvTable& table, Diagnostics& faults);

} // namespace restitution::read
