#include "read/svg_view.hpp"

#include "read/svg_numbers.hpp"
#include "read/svg_shape.hpp"
#include "read/svg_text.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr double longer_side = 1000 * 12'700.0;

/// 0 where it is not there, or all of the picture; nullopt for units of a font.
std::optional<double> given_length(pugi::xml_node svg, const char* name)
{
    const std::string_view value = svg.attribute(name).value();
    return value.empty() || value == "100%" ? 0 : parse_svg_length(value);
}

/// Whether a length is given, and is none that anything can have.
bool is_no_size(pugi::xml_node svg, const char* name)
{
    const std::string_view value = svg.attribute(name).value();
    return !value.empty() && parse_svg_length(value).value_or(1) <= 0;
}

} // namespace

std::optional<SvgView> read_svg_view(pugi::xml_node svg)
{
    Spot corner;
    double width = 0;
    double height = 0;
    const auto box = parse_numbers(svg.attribute("viewBox").value());
    if (box && box->size() == 4) {
        corner = {(*box)[0], (*box)[1]};
        width = (*box)[2];
        height = (*box)[3];
    } else {
        width = parse_svg_length(svg.attribute("width").value()).value_or(0);
        height = parse_svg_length(svg.attribute("height").value()).value_or(0);
    }
    const double longer = std::max(width, height);
    const double shorter = std::min(width, height);
    if (shorter <= 0 || longer / shorter > 1000 || longer < 1e-3) {
        return std::nullopt;
    }
    const double zoom = longer_side / longer;
    SvgView view;
    view.onto = {zoom, 0, 0, zoom, -corner.x * zoom, -corner.y * zoom};
    view.size = {Length::emu(std::llround(width * zoom)), Length::emu(std::llround(height * zoom))};
    return view;
}

bool has_other_size(pugi::xml_node svg)
{
    const bool both = svg.attribute("width") && svg.attribute("height");
    return both && (!given_length(svg, "width") || !given_length(svg, "height"));
}

std::optional<std::string> find_view_obstacle(pugi::xml_node svg)
{
    const pugi::xml_attribute given_fit = svg.attribute("preserveAspectRatio");
    const std::string_view fit = given_fit.value();
    if (given_fit && fit != "xMidYMid" && fit != "xMidYMid meet") {
        return fmt::format("preserveAspectRatio '{}'", quotable(fit));
    }
    const auto box = parse_numbers(svg.attribute("viewBox").value());
    if (!box || (box->size() != 4 && svg.attribute("viewBox"))) {
        return "a viewBox that is not four numbers";
    }
    const auto width = given_length(svg, "width");
    const auto height = given_length(svg, "height");
    if (!width || !height || is_no_size(svg, "width") || is_no_size(svg, "height") ||
        !read_svg_length(svg, "x") || !read_svg_length(svg, "y")) {
        return "a place or size that is no plain length";
    }
    const bool both = *width > 0 && *height > 0;
    if (!box->empty() && (both ? std::abs(*width * (*box)[3] / (*height * (*box)[2]) - 1) > 1e-3
                               : *width != *height)) {
        return "another proportion than its viewBox";
    }
    return std::nullopt;
}

} // namespace restitution::read
