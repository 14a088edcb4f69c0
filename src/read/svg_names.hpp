#pragma once

#include <map>
#include <optional>
#include <pugixml.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// What the reader of plain shapes does with an element.
///
/// skipped:  draws nothing by itself; foreign: of another vocabulary; other: not known to be plain.
enum class SvgElement { group, shape, use, clip, sheet, skipped, foreign, other };

/// An element this reader knows, and the attributes it may have beside those any may have.
struct PlainElement {
    SvgElement kind = SvgElement::skipped;
    std::vector<std::string_view> attributes = {};
};

/// Law:     librsvg draws each alike, with each attribute: tests/whole/svg_drawings.py fails for
///          one that none of its drawings has.
const std::map<std::string_view, PlainElement>& plain_svg_elements();
/// Any element may have these; "data-*" stands for all names that begin so.
std::span<const std::string_view> plain_svg_attributes();

/// Whether this is the address that names are declared with to be SVG's.
bool is_svg_vocabulary(std::string_view address);

/// Input:   a prefix of the element's name does not stand for SVG, and its name without one is of
///          that vocabulary.
SvgElement svg_element(pugi::xml_node node);

/// The first attribute that this reader does not know to be harmless or to draw right, in the
/// user's words.
std::optional<std::string> find_unknown_attribute(pugi::xml_node node);

} // namespace restitution::read
