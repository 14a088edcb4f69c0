#pragma once

#include <string_view>

namespace restitution::read {

/// A kind of file that is given, by mistake, for a CSV or an XML.
///
/// name:    "an Excel workbook".
/// to_csv:  how responses that are in such a file become a CSV.
/// to_xml:  what to give where an XML is wanted; empty: it is one.
struct ForeignKind {
    std::string_view name;
    std::string_view to_csv;
    std::string_view to_xml;
};

/// What a file is by its bytes, whatever its name says.
///
/// Input:   any bytes; a text comes without its byte order mark.
/// Output:  null: nothing that is known here, so perhaps what was wanted.
const ForeignKind* find_foreign_kind(std::string_view bytes);

} // namespace restitution::read
