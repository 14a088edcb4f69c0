#pragma once

#include "read/svg_outline.hpp"

#include <pugixml.hpp>

namespace restitution::read {

/// A length of an element in user units; 0 where it is not there.
///
/// Errors:  nullopt for percentages, font units and what is no length.
std::optional<double> read_svg_length(pugi::xml_node node, const char* name);

/// What the numbers of a basic shape or a path draw.
///
/// Output:  empty: nothing to see.
/// Errors:  nullopt when they are not all there, or mean more than plain lengths.
/// Source:  SVG 1.1, 8 and 9.
std::optional<Outline> read_svg_shape(pugi::xml_node node);

} // namespace restitution::read
