#pragma once

#include "survey/question.hpp"
#include "survey/responses.hpp"

namespace restitution::bench {

/// The same answers with libxlsxwriter alone: a sheet per question, a row per answer, in
/// constant memory, no counts, no formulas, no order. The least a program for this would do.
void write_bare_workbook(const survey::Survey& survey, const survey::Responses& responses,
                         const char* path);

} // namespace restitution::bench
