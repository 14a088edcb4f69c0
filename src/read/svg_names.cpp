#include "read/svg_names.hpp"

#include "read/svg_style.hpp"
#include "read/svg_text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace restitution::read {

namespace {

constexpr std::string_view svg_names = "http://www.w3.org/2000/svg";
constexpr std::string_view link_names = "http://www.w3.org/1999/xlink";
constexpr std::string_view everywhere[] = {"id",     "class",    "style",     "transform",
                                           "role",   "tabindex", "focusable", "lang",
                                           "data-*", "aria-*",   "on*"};

bool is_plain_everywhere(std::string_view name)
{
    return std::ranges::any_of(everywhere, [&](std::string_view one) {
        return one.ends_with('*') ? name.starts_with(one.substr(0, one.size() - 1)) : name == one;
    });
}

/// With a prefix only links mean something to SVG, and only where the prefix is the usual one.
bool is_plain_prefixed(std::string_view name, std::string_view value)
{
    if (name == "xmlns:xlink") {
        return value == link_names;
    }
    return name == "xlink:href" || !name.ends_with(":href");
}

bool is_plain(const PlainElement& element, std::string_view name, std::string_view value)
{
    if (name == "xmlns") {
        return value == svg_names;
    }
    if (name.find(':') != name.npos) {
        return is_plain_prefixed(name, value);
    }
    return is_plain_everywhere(name) || is_svg_property(name) ||
           std::ranges::find(element.attributes, name) != element.attributes.end();
}

} // namespace

const std::map<std::string_view, PlainElement>& plain_svg_elements()
{
    using enum SvgElement;
    static const std::map<std::string_view, PlainElement> all{
        {"svg",
         {other,
          {"viewBox", "width", "height", "preserveAspectRatio", "x", "y", "version", "baseProfile",
           "zoomAndPan", "overflow"}}},
        {"g", {group}},
        {"a", {group, {"href", "target", "rel", "type", "download"}}},
        {"path", {shape, {"d"}}},
        {"rect", {shape, {"x", "y", "width", "height", "rx", "ry"}}},
        {"circle", {shape, {"cx", "cy", "r"}}},
        {"ellipse", {shape, {"cx", "cy", "rx", "ry"}}},
        {"line", {shape, {"x1", "y1", "x2", "y2"}}},
        {"polyline", {shape, {"points"}}},
        {"polygon", {shape, {"points"}}},
        {"use", {use, {"href", "x", "y", "width", "height"}}},
        {"clipPath", {clip}},
        {"style", {sheet}},
        {"defs", {}},
        {"symbol", {}},
        {"title", {}},
        {"desc", {}},
        {"metadata", {}},
        {"script", {}},
        {"linearGradient", {}},
        {"radialGradient", {}},
        {"pattern", {}},
        {"filter", {}},
        {"mask", {}},
        {"marker", {}},
    };
    return all;
}

std::span<const std::string_view> plain_svg_attributes()
{
    return everywhere;
}

SvgElement svg_element(pugi::xml_node node)
{
    const std::string_view name = node.name();
    if (name.find(':') != name.npos) {
        return SvgElement::foreign;
    }
    const auto found = plain_svg_elements().find(name);
    return found != plain_svg_elements().end() ? found->second.kind : SvgElement::other;
}

bool is_svg_vocabulary(std::string_view address)
{
    return address == svg_names;
}

std::optional<std::string> find_unknown_attribute(pugi::xml_node node)
{
    const auto found = plain_svg_elements().find(node.name());
    static const PlainElement nothing;
    const PlainElement& element = found != plain_svg_elements().end() ? found->second : nothing;
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (!is_plain(element, name, attribute.value())) {
            return fmt::format("{} '{}'", quotable(name), quotable(attribute.value()));
        }
    }
    return std::nullopt;
}

} // namespace restitution::read
