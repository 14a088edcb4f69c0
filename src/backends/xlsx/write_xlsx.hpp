#pragma once

#include "backends/products.hpp"
#include "backends/xlsx/contents.hpp"
#include "base/bytes.hpp"
#include "base/result.hpp"

namespace restitution::backends::xlsx {

/// Writes the answers as a workbook: a summary, a tally sheet with live formulas and a
/// chart per closed question, the answers per text question.
///
/// Law:     for members the bytes do not depend on the order of respondents, so that no cell,
///          property or row links two answers of one person; every answer is there once, but for
///          what the meeting keeps from the audience (meeting::find_shown_parts());
///          cached values equal recalculated ones; the same products give the same bytes.
/// Input:   list_contents() of the products, and check_sheet_limits() has no complaint of them.
/// Errors:  xlsx.library: libxlsxwriter gave up. Nothing was written.
Result<Bytes> write_xlsx(const Products& products, Contents contents);

} // namespace restitution::backends::xlsx
