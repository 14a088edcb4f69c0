#pragma once

#include "picture/drawing.hpp"
#include "read/svg_decode.hpp"
#include "read/svg_view.hpp"

#include <pugixml.hpp>

namespace restitution::read {

/// Draws the shapes of an SVG where all of it is known to be plain.
///
/// Law:     svg_names.cpp and svg_properties.cpp list what is plain: elements, their attributes,
///          properties and their values. Anything else is an obstacle, never left out.
std::variant<picture::Drawing, NotPlain> read_svg_shapes(pugi::xml_node root, const SvgView& view);

} // namespace restitution::read
