#pragma once

#include "read/xml_document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

// Where in the file something stands that a message of libxml2 speaks of.

/// The attribute a message names, with or without its element before it, as it is written in the
/// file: libxml2 puts its namespace before it.
std::string attribute_in(std::string_view message, pugi::xml_node node);

/// Whether an unknown attribute of the element is nearest to this one, which is missing.
///
/// known:   the attributes the element takes.
bool is_misspelt(const std::string& attribute, pugi::xml_node node,
                 const std::vector<std::string>& known);

/// The first words between elements, without the white space around them.
SourceSpan find_words(pugi::xml_node node, const XmlDocument& document);

} // namespace restitution::read
