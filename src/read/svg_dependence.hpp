#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>

namespace restitution::read {

/// What an SVG needs beside itself, in the user's words: fonts for its texts, other files.
///
/// Output:  the first such thing; none: two machines with the same renderer draw it alike.
std::optional<std::string> find_svg_dependence(pugi::xml_node root);

/// Whether the document, parsed with its processing instructions, names a style sheet to use.
bool has_svg_style_sheet(pugi::xml_node document);

} // namespace restitution::read
