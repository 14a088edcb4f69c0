#include "read/svg_dependence.hpp"

#include "read/svg_text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace restitution::read {

namespace {

constexpr std::array<std::string_view, 5> dependent_elements{"text", "tspan", "image", "feImage",
                                                             "foreignObject"};

std::string_view without_prefix(std::string_view name)
{
    return name.substr(name.find(':') == name.npos ? 0 : name.find(':') + 1);
}

/// "url(" that names anything but an element of the file, or a style sheet to import.
bool leads_out(std::string_view text)
{
    for (std::size_t at = text.find("url("); at != text.npos; at = text.find("url(", at + 1)) {
        const std::size_t target = text.find_first_not_of("\"' \t\r\n", at + 4);
        if (target == text.npos || text[target] != '#') {
            return true;
        }
    }
    return text.find("@import") != text.npos;
}

std::optional<std::string> dependence_of(pugi::xml_node element)
{
    const std::string_view name = without_prefix(element.name());
    if (std::ranges::find(dependent_elements, name) != dependent_elements.end()) {
        return fmt::format("<{}>", name);
    }
    for (const pugi::xml_attribute attribute : element.attributes()) {
        const std::string_view value = attribute.value();
        const bool refers = without_prefix(attribute.name()) == "href" && name != "a";
        if (leads_out(value) || (refers && !without_blanks(value).starts_with('#'))) {
            return fmt::format("a reference to '{}'", quotable(value));
        }
    }
    const auto pieces = element.children();
    const auto leads = [](pugi::xml_node piece) { return leads_out(piece.value()); };
    return name == "style" && std::any_of(pieces.begin(), pieces.end(), leads)
               ? std::optional<std::string>{"style rules of another file"}
               : std::nullopt;
}

/// The next element in document order, without recursion: depth is the file's to choose.
pugi::xml_node next_of(pugi::xml_node node, pugi::xml_node root)
{
    if (node.first_child()) {
        return node.first_child();
    }
    while (node != root && !node.next_sibling()) {
        node = node.parent();
    }
    return node == root ? pugi::xml_node{} : node.next_sibling();
}

} // namespace

std::optional<std::string> find_svg_dependence(pugi::xml_node root)
{
    for (pugi::xml_node node = root; node; node = next_of(node, root)) {
        if (auto found = dependence_of(node)) {
            return found;
        }
    }
    return std::nullopt;
}

bool has_svg_style_sheet(pugi::xml_node document)
{
    const auto nodes = document.children();
    return std::any_of(nodes.begin(), nodes.end(), [](pugi::xml_node node) {
        return node.type() == pugi::node_pi && node.name() == std::string_view{"xml-stylesheet"};
    });
}

} // namespace restitution::read
