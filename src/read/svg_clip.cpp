#include "read/svg_clip.hpp"

#include "read/svg_names.hpp"
#include "read/svg_shape.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

constexpr double near = 12'700; ///< a thousandth of the drawing's longer side

bool has_only(pugi::xml_node node, std::initializer_list<std::string_view> names)
{
    const auto attributes = node.attributes();
    return std::all_of(attributes.begin(), attributes.end(), [&](pugi::xml_attribute one) {
        return std::ranges::find(names, one.name()) != names.end();
    });
}

/// With what it inherits; few elements lie around one.
SvgStyle style_of(pugi::xml_node node, const SvgSheet& sheet, std::size_t& characters)
{
    if (node.type() != pugi::node_element) {
        return {};
    }
    return sheet.apply(style_of(node.parent(), sheet, characters), node, characters);
}

bool is_whole(pugi::xml_node node, const SvgSheet& sheet, std::size_t& characters)
{
    const SvgStyle style = style_of(node, sheet, characters);
    return style.displayed && style.visible && style.clip.empty() &&
           style.obstacle(Matter::always).empty();
}

bool covers(const Outline& rectangle, const Matrix& onto, const SvgView& view)
{
    const Spot from = onto(rectangle[0].spots[0]);
    const Spot to = onto(rectangle[2].spots[0]);
    return from.x <= near && from.y <= near &&
           to.x >= static_cast<double>(view.size.width.in_emu()) - near &&
           to.y >= static_cast<double>(view.size.height.in_emu()) - near;
}

} // namespace

bool hides_nothing(pugi::xml_node clip, const SvgSheet& sheet, const Matrix& onto,
                   const SvgView& view, std::size_t& characters)
{
    const pugi::xml_node rect = clip.first_child();
    const bool upright = onto.b == 0 && onto.c == 0 && onto.a > 0 && onto.d > 0;
    if (!upright || svg_element(clip) != SvgElement::clip ||
        std::string_view{rect.name()} != "rect" || rect.next_sibling() || !has_only(clip, {"id"}) ||
        !has_only(rect, {"id", "x", "y", "width", "height", "fill", "class", "style"}) ||
        !is_whole(clip, sheet, characters) || !is_whole(rect, sheet, characters)) {
        return false;
    }
    const auto outline = read_svg_shape(rect);
    return outline && !outline->empty() && covers(*outline, onto, view);
}

} // namespace restitution::read
