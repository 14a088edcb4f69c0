#pragma once

#include "base/diagnostic.hpp"

namespace restitution::read {

/// Looks through a file for what no parser of ours may be given.
///
/// Output:  true: strict UTF-8, no DOCTYPE, levels and attributes within bounds. Whether it is
///          well-formed is the parser's to judge.
/// Errors:  xml.empty, read.foreign-file, xml.not-xml, xml.not-utf8, xml.invalid-character,
///          xml.doctype, xml.too-deep, xml.too-many-attributes, xml.too-many-elements;
///          xml.encoding (warning) a declaration the bytes belie
bool prescan_xml(const SourceFile& file, Diagnostics& faults);

} // namespace restitution::read
