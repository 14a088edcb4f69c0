#pragma once

#include "backends/products.hpp"
#include "backends/xlsx/question_sheets.hpp"
#include "backends/xlsx/raw_sheet.hpp"

#include <vector>

namespace restitution::backends::xlsx {

/// What a workbook is to hold, found out once, before anything is written.
///
/// raw:  a sheet for each response file that was read; for the office alone.
struct Contents {
    survey::Audience audience = survey::Audience::members;
    std::vector<QuestionSheets> questions;
    std::vector<RawSheet> raw;
};

/// Input:   the products outlive the contents.
Contents list_contents(const Products& products, const ExportOptions& options);

} // namespace restitution::backends::xlsx
