#include "read/schema_hints.hpp"

#include "base/did_you_mean.hpp"
#include "read/libxml_nodes.hpp"
#include "read/schema_message.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <libxml/tree.h>

namespace restitution::read {

namespace {

using Names = std::vector<std::string>;

std::size_t place_in(const Names& order, std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::find(order, name) - order.begin());
}

/// Of what may hold an element that stands in the wrong one, that which may stand there itself.
Names hints_of_other_place(const SchemaNames& names, std::string_view name, const Names& here)
{
    const Names parents = names.parents_of(name);
    Names near = parents;
    std::erase_if(near, [&](const std::string& one) { return place_in(here, one) == here.size(); });
    if (!near.empty()) {
        return {fmt::format("<{}> stands in {}", name, in_brackets(near))};
    }
    Names hints{parents.empty() ? fmt::format("<{}> is what a file starts with", name)
                                : fmt::format("<{}> stands in {}", name, in_brackets(parents))};
    if (!here.empty()) {
        hints.push_back("here may stand " + in_brackets(here));
    }
    return hints;
}

} // namespace

std::string in_brackets(const Names& names)
{
    return fmt::format("<{}>", fmt::join(names, ">, <"));
}

Names hints_of_children(const SchemaNames& names, std::string_view parent)
{
    const Names& children = names.children_of(parent);
    return children.empty() ? Names{}
                            : Names{fmt::format("<{}> takes {}", parent, in_brackets(children))};
}

Names hints_of_stray_text(const SchemaNames& names, std::string_view parent)
{
    Names holding = names.children_of(parent);
    std::erase_if(holding, [&](const std::string& child) { return !names.holds_text(child); });
    return holding.empty() ? hints_of_children(names, parent)
                           : Names{"put the words into " + in_brackets(holding)};
}

Names hints_of_attribute(const SchemaNames& names, std::string_view element,
                         const std::string& attribute)
{
    if (attribute == "xml:lang") {
        return {"leave it out: here are no words that are told in a language of their own"};
    }
    const Names& known = names.attributes_of(element);
    const auto prefixed = std::ranges::find_if(
        known, [&](const std::string& one) { return one.ends_with(":" + attribute); });
    if (prefixed != known.end()) {
        return {fmt::format("did you mean '{}'?", *prefixed)};
    }
    if (Names hints = did_you_mean(attribute, known); !hints.empty()) {
        return hints;
    }
    return {known.empty() ? "it takes none" : fmt::format("it takes {}", fmt::join(known, ", "))};
}

Names hints_of_missing(const SchemaNames& names, std::string_view element,
                       const std::string& attribute)
{
    const std::string_view how = names.explain(element, attribute);
    return {
        fmt::format("write <{} {}=\"…\">{}{}", element, attribute, how.empty() ? "" : ": ", how)};
}

Names hints_of_value(const SchemaNames& names, std::string_view element, std::string_view attribute,
                     std::string_view message)
{
    // Of a list libxml2 tells what each of its parts may be, not that there may be several.
    if (const std::string_view how = names.explain(element, attribute); !how.empty()) {
        return {std::string{how}};
    }
    if (const std::string_view allowed = allowed_in(message); !allowed.empty()) {
        return {fmt::format("one of {}", allowed)};
    }
    if (message.find("'minLength'") != std::string_view::npos) {
        return {"write something in it; what is not needed can be left out whole"};
    }
    return {};
}

Names hints_of_place(const SchemaNames& names, const xmlNode* node, const Names& expected)
{
    const Names& order = names.children_of(name_of(node->parent));
    if (!names.may_hold(name_of(node->parent), name_of(node))) {
        return hints_of_other_place(names, name_of(node), order);
    }
    const std::size_t own = place_in(order, name_of(node));
    for (const xmlNode* one = node->parent->children; one != node; one = one->next) {
        const std::size_t place = one->type == XML_ELEMENT_NODE ? place_in(order, name_of(one)) : 0;
        if (place > own && place < order.size()) {
            return {fmt::format("it stands before <{}>", order[place])};
        }
    }
    constexpr std::size_t most_told = 10; // libxml2 stops there and says so nowhere
    const bool cut = expected.size() >= most_told;
    return expected.empty() ? Names{}
                            : Names{"here may stand " + in_brackets(cut ? order : expected)};
}

} // namespace restitution::read
