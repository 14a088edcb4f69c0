#include "read/layout_values.hpp"

#include "base/did_you_mean.hpp"

#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

namespace restitution::read {

namespace {

std::vector<std::string> role_names()
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < layouts::role_count; ++i) {
        names.emplace_back(to_text(static_cast<layouts::Role>(i)));
    }
    return names;
}

} // namespace

std::vector<std::string> near_or_all(std::string_view word, const std::vector<std::string>& known)
{
    auto hints = did_you_mean(word, known);
    return hints.empty()
               ? std::vector<std::string>{fmt::format("there is {}", fmt::join(known, ", "))}
               : hints;
}

void LayoutValues::read_palette(pugi::xml_node palette)
{
    for (const pugi::xml_node color : palette.children("color")) {
        const auto value = parse_color(color.attribute("value").value());
        const auto [at, is_new] =
            palette_.emplace(color.attribute("name").value(), value.value_or(black));
        if (!is_new) {
            faults_.error("layout.repeated-name",
                          fmt::format("color '{}' is there twice", at->first),
                          document_.span(color.attribute("name")), {"remove one of them"});
        }
    }
}

Length LayoutValues::length(pugi::xml_node node, const char* name) const
{
    const std::string_view text = node.attribute(name).value();
    double number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    return std::string_view{parsed.ptr, text.data() + text.size()} == "mm" ? Length::mm(number)
                                                                           : Length::pt(number);
}

Rect LayoutValues::frame(pugi::xml_node node) const
{
    return {{length(node, "x"), length(node, "y")},
            {length(node, "width"), length(node, "height")}};
}

bool LayoutValues::yes(pugi::xml_node node, const char* name) const
{
    return std::string_view{node.attribute(name).value()} == "yes";
}

Color LayoutValues::color(pugi::xml_node node, const char* name) const
{
    return color(node.attribute(name).value(), document_.span(node.attribute(name)));
}

Color LayoutValues::color(std::string_view name, const SourceSpan& where) const
{
    const auto found = palette_.find(name);
    if (found != palette_.end()) {
        return found->second;
    }
    std::vector<std::string> names;
    for (const auto& [known, value] : palette_) {
        names.push_back(known);
    }
    faults_.error("layout.unknown-color", fmt::format("color '{}' is not in the palette", name),
                  where, near_or_all(name, names));
    return black;
}

layouts::Role LayoutValues::role(pugi::xml_node node, const char* name,
                                 layouts::Role otherwise) const
{
    const pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute) {
        return otherwise;
    }
    const auto role = enumerator_named<layouts::Role>(attribute.value(), layouts::role_count);
    if (!role) {
        faults_.error("layout.unknown-style",
                      fmt::format("'{}' is no text style", attribute.value()),
                      document_.span(attribute), near_or_all(attribute.value(), role_names()));
    }
    return role.value_or(otherwise);
}

} // namespace restitution::read
