#pragma once

#include "backends/products.hpp"
#include "backends/xlsx/contents.hpp"
#include "base/diagnostic.hpp"

namespace restitution::backends::xlsx {

/// Sees that the sheets of a workbook have the rows and columns that the answers take.
///
/// Errors:  xlsx.too-many-answers, where the survey names its responses;
///          xlsx.too-many-columns, at the question or where the survey names its responses.
/// Source:  ECMA-376, part 1, 18.2.27: 1,048,576 rows of 16,384 columns.
void check_sheet_limits(const Products& products, const Contents& contents, Diagnostics& faults);

} // namespace restitution::backends::xlsx
