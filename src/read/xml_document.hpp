#pragma once

#include "base/diagnostic.hpp"

#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace restitution::read {

/// A well-formed and schema-valid document whose nodes know where they stand in their file.
///
/// Input:   the file outlives the document.
class XmlDocument {
public:
    XmlDocument(XmlDocument&&) noexcept = default;
    XmlDocument& operator=(XmlDocument&&) noexcept = default;

    pugi::xml_node root() const { return tree_->document_element(); }

    /// An element's name; a text's characters.
    SourceSpan span(pugi::xml_node node) const;
    /// An attribute's value without its quotes.
    SourceSpan span(pugi::xml_attribute attribute) const;

private:
    friend std::optional<XmlDocument> read_any_xml(const SourceFile&, std::string_view,
                                                   Diagnostics&);
    explicit XmlDocument(const SourceFile& file);

    std::uint32_t offset(const char* inside) const;

    const SourceFile* file_;
    // pugixml parses in place: names and values are pointers into this copy, at the
    // offsets they have in the file.
    std::unique_ptr<std::string> buffer_;
    std::unique_ptr<pugi::xml_document> tree_;
};

/// Reads strict XML 1.0 and holds it against a schema.
///
/// Input:   any bytes are safe. No DOCTYPE, no entities of one's own, no network. At most
///          64 levels, 64 attributes an element, 250,000 elements.
/// Output:  every element and attribute is one the schema declares, where it allows it.
/// Errors:  all that can be found, each at its element or attribute:
///            xml.empty, xml.not-xml, xml.not-utf8, xml.invalid-character, xml.doctype,
///            read.foreign-file,
///            xml.too-deep, xml.too-many-attributes, xml.too-many-elements,
///            xml.not-well-formed,
///            xml.encoding (warning),
///            read.wrong-namespace, read.prefix, read.unknown-element, read.unknown-attribute,
///            read.misplaced, read.too-many, read.stray-text, read.missing-attribute,
///            read.missing-element, read.bad-value, read.more-faults
std::optional<XmlDocument> read_xml(const SourceFile& file, std::string_view schema,
                                    Diagnostics& faults);

/// The same for whoever goes on looking for faults in a document that breaks its schema.
///
/// Output:  a document unless the file is no XML, or none of this schema; it follows the
///          schema only if `faults` got no error.
std::optional<XmlDocument> read_any_xml(const SourceFile& file, std::string_view schema,
                                        Diagnostics& faults);

} // namespace restitution::read
