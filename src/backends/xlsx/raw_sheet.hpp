#pragma once

#include "backends/xlsx/desk.hpp"
#include "survey/responses.hpp"

#include <cstddef>
#include <vector>

namespace restitution::backends::xlsx {

/// Rows may be longer than the header. Texts longer than a cell go on behind the last column,
/// each column's in columns of its own.
///
/// Shape:   further[c] is how many the longest text of column c needs.
struct RawShape {
    std::vector<std::size_t> further;
    std::size_t fields() const { return further.size(); }
    std::size_t columns() const;
};

/// How many columns a table of responses takes.
RawShape measure_raw(const survey::RawTable& raw);

/// The response file of a survey, and the sheet that it becomes.
///
/// number:  of the survey, where there are several; else 0.
struct RawSheet {
    const survey::Survey* survey = nullptr;
    const survey::RawTable* table = nullptr;
    RawShape shape;
    std::size_t number = 0;
};

/// The response file as it came, every cell a text. For the office alone: each row is a person.
void write_raw_sheet(const Desk& desk, const RawSheet& raw);

} // namespace restitution::backends::xlsx
