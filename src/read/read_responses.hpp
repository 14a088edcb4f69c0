#pragma once

#include "base/diagnostic.hpp"
#include "read/response_room.hpp"
#include "survey/question.hpp"
#include "survey/responses.hpp"

#include <optional>

namespace restitution::read {

/// Whether the file may be a CSV at all; told where the survey names it, since its own bytes would
/// tell nobody anything.
///
/// Errors:  read.foreign-file.
bool check_may_be_csv(const survey::Survey& survey, const SourceFile& file, Diagnostics& faults);

/// Reads one file of survey responses as docs/responses.md tells it.
///
/// Input:   `room` is what the surveys before have left.
///          Any bytes are safe; the format is the survey's, or recognised by its header.
/// Output:  every answer belongs to a declared question and option.
/// Errors:  goes on after a fault to find the others; nullopt if any was an error.
///          Codes: docs/diagnostics.md, "csv" and "responses", and read.foreign-file.
std::optional<survey::Responses> read_responses(const survey::Survey& survey,
                                                const SourceFile& file, Diagnostics& faults,
                                                const ResponseRoom& room = {});

} // namespace restitution::read
