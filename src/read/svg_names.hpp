#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace restitution::read {

/// What the reader of plain shapes does with an element.
///
/// skipped:  draws nothing by itself; foreign: of another vocabulary; other: not known to be plain.
enum class SvgElement { group, shape, use, clip, sheet, skipped, foreign, other };

SvgElement svg_element(pugi::xml_node node);

/// The first attribute that this reader does not know to be harmless or to draw right, in the
/// user's words.
std::optional<std::string> find_unknown_attribute(pugi::xml_node node);

} // namespace restitution::read
