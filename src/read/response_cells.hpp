#pragma once

#include "read/csv.hpp"
#include "survey/responses.hpp"

namespace restitution::read {

/// The cells of a file as texts that are fit for every output: NFC, LF line ends, without what
/// no file may hold.
///
/// Errors:  text.bidi and text.noncharacter (warnings), once for each column that has such cells.
survey::RawTable clean_cells(const CsvTable& table, Diagnostics& faults);

} // namespace restitution::read
