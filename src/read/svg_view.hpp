#pragma once

#include "base/geometry.hpp"
#include "read/svg_outline.hpp"

#include <optional>
#include <pugixml.hpp>
#include <string>

namespace restitution::read {

/// What part of an SVG's plane is shown, and how it comes onto the drawing.
struct SvgView {
    Size size;
    Matrix onto; ///< user units to EMU
};

/// Reads viewBox, or width and height. Errors: nullopt when nothing would be shown.
///
/// Source:  SVG 1.1, 7.7.
std::optional<SvgView> read_svg_view(pugi::xml_node svg);

/// Whether width and height are there, in units that only a renderer knows.
bool has_other_size(pugi::xml_node svg);

/// Why the view shows other than the whole viewBox and only that, in the user's words: another
/// proportion than width and height, lengths that depend on fonts. nullopt: it does not.
std::optional<std::string> find_view_obstacle(pugi::xml_node svg);

} // namespace restitution::read
