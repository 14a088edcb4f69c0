#pragma once

#include "base/diagnostic.hpp"
#include "read/xml_document.hpp"

#include <memory>
#include <string_view>

struct _xmlDoc;

namespace restitution::read {

struct XmlDocFree {
    void operator()(_xmlDoc* doc) const;
};
using LibxmlDocument = std::unique_ptr<_xmlDoc, XmlDocFree>;

/// Parses with libxml2, which is strict where pugixml is not.
///
/// Errors:  null and xml.not-well-formed at the place libxml2 names.
LibxmlDocument parse_strictly(const SourceFile& file, Diagnostics& faults);

/// Holds a document against an XSD.
///
/// Input:   `document` is the same file as `parsed`: it tells where elements stand.
/// Output:  false: the file is of another kind, and nothing in it was looked at. After any
///          other fault the tree of `parsed` is mended, so that what it hides is found too.
/// Errors:  those of read_xml that start with "read.".
bool hold_against_schema(const LibxmlDocument& parsed, std::string_view schema,
                         const XmlDocument& document, Diagnostics& faults);

} // namespace restitution::read
