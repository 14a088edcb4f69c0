#pragma once

#include "backends/xlsx/desk.hpp"
#include "survey/responses.hpp"

#include <cstddef>

namespace restitution::backends::xlsx {

/// The response file as it came, every cell a text. For the office alone: each row is a person.
///
/// number:  of the survey, where there are several; else 0.
void write_raw_sheet(const Desk& desk, const survey::RawTable& raw, std::size_t number);

} // namespace restitution::backends::xlsx
