#include "read/svg_shape.hpp"

#include "read/svg_numbers.hpp"

namespace restitution::read {

namespace {

/// Lengths by their names, all or nothing.
template <std::size_t count>
std::optional<std::array<double, count>> lengths(pugi::xml_node node,
                                                 const std::array<const char*, count>& names)
{
    std::array<double, count> all{};
    for (std::size_t i = 0; i < count; ++i) {
        const auto one = read_svg_length(node, names[i]);
        if (!one) {
            return std::nullopt;
        }
        all[i] = *one;
    }
    return all;
}

std::optional<Outline> rectangle_of(pugi::xml_node node)
{
    const bool has_x = !node.attribute("rx").empty();
    const bool has_y = !node.attribute("ry").empty();
    const auto box =
        lengths<6>(node, {"x", "y", "width", "height", has_x ? "rx" : "ry", has_y ? "ry" : "rx"});
    if (!box) {
        return std::nullopt;
    }
    const auto [x, y, width, height, rx, ry] = *box;
    if (width < 0 || height < 0 || rx < 0 || ry < 0) {
        return std::nullopt;
    }
    return width > 0 && height > 0 ? rectangle_outline({x, y}, width, height, rx, ry) : Outline{};
}

std::optional<Outline> ellipse_of(pugi::xml_node node, const char* across, const char* down)
{
    const auto numbers = lengths<4>(node, {"cx", "cy", across, down});
    // What one radius alone means changed between SVG 1.1 and 2.
    if (!numbers || node.attribute(across).empty() || node.attribute(down).empty()) {
        return std::nullopt;
    }
    const auto [x, y, rx, ry] = *numbers;
    if (rx < 0 || ry < 0) {
        return std::nullopt;
    }
    return rx > 0 && ry > 0 ? ellipse_outline({x, y}, rx, ry) : Outline{};
}

std::optional<Outline> line_of(pugi::xml_node node)
{
    const auto ends = lengths<4>(node, {"x1", "y1", "x2", "y2"});
    return ends ? std::optional{polygon_outline({ends->begin(), ends->end()}, false)}
                : std::nullopt;
}

} // namespace

std::optional<double> read_svg_length(pugi::xml_node node, const char* name)
{
    const pugi::xml_attribute attribute = node.attribute(name);
    return attribute ? parse_svg_length(attribute.value()) : 0.0;
}

std::optional<Outline> read_svg_shape(pugi::xml_node node)
{
    const std::string_view name = node.name();
    if (name == "path") {
        return parse_path(node.attribute("d").value());
    }
    if (name == "rect") {
        return rectangle_of(node);
    }
    if (name == "circle") {
        return ellipse_of(node, "r", "r");
    }
    if (name == "ellipse") {
        return ellipse_of(node, "rx", "ry");
    }
    if (name == "line") {
        return line_of(node);
    }
    const auto numbers = parse_numbers(node.attribute("points").value());
    if (!numbers || numbers->size() % 2 != 0) {
        return std::nullopt;
    }
    return polygon_outline(*numbers, name == "polygon");
}

} // namespace restitution::read
