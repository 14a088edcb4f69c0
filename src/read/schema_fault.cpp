#include "read/schema_fault.hpp"

#include "read/did_you_mean.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

namespace restitution::read {

namespace {

void list_elements(const xmlNode* node, std::vector<const xmlNode*>& all)
{
    for (; node != nullptr; node = node->next) {
        if (node->type == XML_ELEMENT_NODE) {
            all.push_back(node);
            list_elements(node->children, all);
        }
    }
}

void list_elements(pugi::xml_node node, std::vector<pugi::xml_node>& all)
{
    for (; node; node = node.next_sibling()) {
        if (node.type() == pugi::node_element) {
            all.push_back(node);
            list_elements(node.first_child(), all);
        }
    }
}

/// The element a fault is about; an attribute's fault names its parent here.
const xmlNode* element_of(const xmlNode* node)
{
    return node != nullptr && node->type == XML_ATTRIBUTE_NODE ? node->parent : node;
}

/// What stands in single quotes in libxml2's message, the n-th time.
std::string quoted(std::string_view message, int which)
{
    std::size_t at = 0;
    for (int i = 0;; ++i) {
        const std::size_t open = message.find('\'', at);
        const std::size_t close = message.find('\'', open + 1);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            return "";
        }
        if (i == which) {
            return std::string{message.substr(open + 1, close - open - 1)};
        }
        at = close + 1;
    }
}

/// The names in "Expected is one of ( {ns}a, {ns}b )." or "Expected is ( {ns}a )."
std::vector<std::string> expected_names(std::string_view message)
{
    std::vector<std::string> names;
    std::size_t at = message.find("Expected is");
    while (at != std::string_view::npos && (at = message.find('}', at)) != std::string_view::npos) {
        const std::size_t end = message.find_first_of(", )", at);
        names.emplace_back(message.substr(at + 1, end - at - 1));
        at = end;
    }
    return names;
}

/// The values in "[set {'a', 'b'}]".
std::string allowed_values(std::string_view message)
{
    const std::size_t open = message.find("set {");
    const std::size_t close = message.find('}', open);
    return open == std::string_view::npos || close == std::string_view::npos
               ? ""
               : std::string{message.substr(open + 5, close - open - 5)};
}

std::vector<std::string> value_hint(std::string_view message)
{
    const std::string allowed = allowed_values(message);
    return allowed.empty() ? std::vector<std::string>{}
                           : std::vector{fmt::format("one of {}", allowed)};
}

bool is_value_fault(int code)
{
    return (code >= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1 &&
            code <= XML_SCHEMAV_CVC_ENUMERATION_VALID) ||
           code == XML_SCHEMAV_VALUE || code == XML_SCHEMAV_CVC_FACET_VALID;
}

} // namespace

SchemaReport::SchemaReport(const XmlDocument& document, const SchemaNames& names,
                           const _xmlDoc* parsed, Diagnostics& faults)
    : document_{document}, names_{names}, faults_{faults}
{
    std::vector<const xmlNode*> theirs;
    std::vector<pugi::xml_node> ours;
    list_elements(parsed->children, theirs);
    list_elements(document.root(), ours);
    for (std::size_t i = 0; i < std::min(theirs.size(), ours.size()); ++i) {
        elements_.emplace_back(theirs[i], ours[i]);
    }
    std::ranges::sort(elements_, std::less<>{}, &decltype(elements_)::value_type::first);
}

pugi::xml_node SchemaReport::element(const _xmlNode* node) const
{
    const auto found = std::ranges::lower_bound(elements_, node, std::less<>{},
                                                &decltype(elements_)::value_type::first);
    return found != elements_.end() && found->first == node ? found->second : document_.root();
}

void SchemaReport::add(std::string_view code, std::string message, const SourceSpan& where,
                       std::vector<std::string> hints)
{
    if (told_.emplace(code, where.begin, message).second) {
        faults_.error(code, std::move(message), where, std::move(hints));
    }
}

std::vector<const _xmlNode*> SchemaReport::tell(const std::vector<SchemaFault>& found)
{
    std::vector<const xmlNode*> hiding;
    for (const SchemaFault& fault : found) {
        const xmlNode* node = element_of(fault.node);
        if (tell_one(fault) && node != nullptr && node->parent != nullptr &&
            node->parent->type == XML_ELEMENT_NODE &&
            std::ranges::find(hiding, node) == hiding.end()) {
            hiding.push_back(node);
        }
    }
    return hiding;
}

/// True when the element hides what follows it.
bool SchemaReport::tell_one(const SchemaFault& fault)
{
    const pugi::xml_node node = element(element_of(fault.node));
    const SourceSpan where = document_.span(node);
    const std::string_view name = node.name();
    switch (fault.code) {
    case XML_SCHEMAV_CVC_ELT_1:
        add("read.unknown-element", fmt::format("the document's element is <{}>", name), where,
            {fmt::format("check its name and its xmlns attribute: {}",
                         "xmlns=\"urn:restitution:meeting:1\" for a meeting")});
        return false;
    case XML_SCHEMAV_ELEMENT_CONTENT: {
        const auto expected = expected_names(fault.message);
        if (fault.message.find("Missing child") != std::string::npos) {
            add("read.missing-element",
                fmt::format("<{}> lacks {}", name,
                            expected.empty() ? "an element" : "<" + expected.front() + ">"),
                where,
                expected.size() > 1
                    ? std::vector{fmt::format("one of <{}>", fmt::join(expected, ">, <"))}
                    : std::vector<std::string>{});
            return false;
        }
        if (!names_.has_element(name)) {
            auto hints = did_you_mean(name, expected);
            add("read.unknown-element", fmt::format("there is no element <{}>", name), where,
                hints.empty() ? did_you_mean(name, names_.elements()) : hints);
            return true;
        }
        add("read.misplaced",
            fmt::format("<{}> may not stand here in <{}>", name, node.parent().name()), where,
            expected.empty()
                ? std::vector<std::string>{}
                : std::vector{fmt::format("here may stand <{}>", fmt::join(expected, ">, <"))});
        return true;
    }
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
        add("read.misplaced", fmt::format("<{}> may not hold text of its own", name), where,
            {"put the words into an element that holds text"});
        return false;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2: {
        const std::string attribute =
            quoted(fault.message, fault.message.starts_with("Element") ? 1 : 0);
        const pugi::xml_attribute at = node.attribute(attribute.c_str());
        add("read.unknown-attribute", fmt::format("<{}> has no attribute '{}'", name, attribute),
            at ? document_.span(at) : where, did_you_mean(attribute, names_.attributes()));
        return false;
    }
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
        add("read.missing-attribute",
            fmt::format("<{}> lacks the attribute '{}'", name,
                        quoted(fault.message, fault.message.starts_with("Element") ? 1 : 0)),
            where, {});
        return false;
    default:
        break;
    }
    const std::string attribute = fault.message.find(", attribute '") != std::string::npos
                                      ? quoted(fault.message, 1)
                                      : std::string{};
    const pugi::xml_attribute at = node.attribute(attribute.c_str());
    if (is_value_fault(fault.code) || at) {
        add("read.bad-value",
            at ? fmt::format("'{}' is no value of the attribute '{}'", at.value(), attribute)
               : fmt::format("<{}> holds a value it may not hold", name),
            at ? document_.span(at) : where, value_hint(fault.message));
        return false;
    }
    add("read.bad-value",
        fmt::format("<{}>: {}", name, fault.message.substr(0, fault.message.find('\n'))), where,
        {});
    return false;
}

} // namespace restitution::read
