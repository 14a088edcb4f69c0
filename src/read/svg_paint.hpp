#pragma once

#include "base/color.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace restitution::read {

/// A solid color as SVG writes it: "#0b2", "#0072b2", "rgb(0, 114, 178)", the best known names.
///
/// Errors:  nullopt for every other form, see-through ones too.
/// Source:  CSS Color 3, 4.
std::optional<Color> parse_svg_color(std::string_view text);

/// The names that parse_svg_color() knows.
std::vector<std::string_view> svg_color_names();

} // namespace restitution::read
