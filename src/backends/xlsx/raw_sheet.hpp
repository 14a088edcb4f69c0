#pragma once

#include "backends/xlsx/desk.hpp"
#include "survey/responses.hpp"

#include <cstddef>

namespace restitution::backends::xlsx {

/// How many columns the sheet of a response file takes.
std::size_t count_raw_columns(const survey::RawTable& raw);

/// The response file as it came, every cell a text. For the office alone: each row is a person.
///
/// number:  of the survey, where there are several; else 0.
void write_raw_sheet(const Desk& desk, const survey::RawTable& raw, std::size_t number);

} // namespace restitution::backends::xlsx
