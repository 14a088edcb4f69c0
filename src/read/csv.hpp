#pragma once

#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <vector>

namespace restitution::read {

/// One field, unquoted, and where it stands in its file.
struct CsvField {
    std::string text;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

using CsvRecord = std::vector<CsvField>;

/// The records of a file: a header and what follows, rows of nothing but empty fields left out.
struct CsvTable {
    const SourceFile* file = nullptr;
    CsvRecord header;
    std::vector<CsvRecord> records;

    SourceSpan span(const CsvField& field) const { return {file, field.begin, field.end}; }
};

/// Reads delimiter-separated text.
///
/// Input:   strict UTF-8 of any content. The delimiter is the one of "," ";" TAB that splits the
///          header; lines end in LF, CR LF or CR outside quotes. A first line "sep=;" names it.
/// Output:  every record has as many fields as the header: missing ones are empty.
/// Errors:  csv.empty, csv.nul, csv.unclosed-quote (where it opened), csv.delimiter-unclear,
///          csv.too-large; warnings csv.ragged (records named), csv.cr (lines end in CR),
///          csv.many-columns
/// Source:  RFC 4180.
std::optional<CsvTable> read_csv(const SourceFile& file, Diagnostics& faults);

} // namespace restitution::read
