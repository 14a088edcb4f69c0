#include "read/schema_places.hpp"

#include "base/ascii.hpp"
#include "base/did_you_mean.hpp"
#include "read/schema_message.hpp"

#include <algorithm>

namespace restitution::read {

std::string attribute_in(std::string_view message, pugi::xml_node node)
{
    std::string named = quoted_in(message, message.starts_with("Element") ? 1 : 0);
    const std::size_t end = named.find('}');
    if (end == std::string::npos) {
        return named;
    }
    const std::string local = ":" + named.substr(end + 1);
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (std::string_view{attribute.name()}.ends_with(local)) {
            return attribute.name();
        }
    }
    return "xml" + local; // missing: the only one of a namespace that is asked for
}

bool is_misspelt(const std::string& attribute, pugi::xml_node node,
                 const std::vector<std::string>& known)
{
    return std::ranges::any_of(node.attributes(), [&](const pugi::xml_attribute& one) {
        return find_nearest(one.name(), known) == attribute;
    });
}

SourceSpan find_words(pugi::xml_node node, const XmlDocument& document)
{
    for (const pugi::xml_node child : node.children()) {
        const std::string_view text = child.value();
        const std::size_t first = text.find_first_not_of(xml_space);
        if (child.type() != pugi::node_element && child.type() != pugi::node_comment &&
            first != std::string_view::npos) {
            SourceSpan where = document.span(child);
            where.begin = std::min(where.begin + static_cast<std::uint32_t>(first), where.end);
            return where;
        }
    }
    return document.span(node);
}

} // namespace restitution::read
