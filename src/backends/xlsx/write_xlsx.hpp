#pragma once

#include "backends/products.hpp"
#include "base/bytes.hpp"
#include "base/result.hpp"

namespace restitution::backends::xlsx {

/// Writes the answers as a workbook: a summary, a tally sheet with live formulas and a
/// chart per closed question, the answers per text question.
///
/// Law:     for members no cell, property or row order links two answers of one person;
///          cached values equal recalculated ones; the same products give the same bytes.
/// Errors:  xlsx.library  libxlsxwriter gave up; nothing was written.
Result<Bytes> write_xlsx(const Products& products, const ExportOptions& options);

} // namespace restitution::backends::xlsx
