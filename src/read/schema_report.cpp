#include "read/schema_report.hpp"

#include "base/did_you_mean.hpp"
#include "read/libxml_nodes.hpp"
#include "read/schema_hints.hpp"
#include "read/schema_message.hpp"
#include "read/schema_places.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <libxml/xmlerror.h>

namespace restitution::read {

namespace {

using Names = std::vector<std::string>;

void list_elements(pugi::xml_node node, std::vector<pugi::xml_node>& all)
{
    for (; node; node = node.next_sibling()) {
        if (node.type() == pugi::node_element) {
            all.push_back(node);
            list_elements(node.first_child(), all);
        }
    }
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
        in_order_.emplace_back(theirs[i], ours[i]);
    }
    elements_.insert(in_order_.begin(), in_order_.end());
}

void SchemaReport::finish() const
{
    if (told_.size() > most_told) {
        faults_.error("read.more-faults",
                      fmt::format("{} more faults are not shown", told_.size() - most_told), {},
                      {"mend the first ones: they often cause the others"});
    }
}

void SchemaReport::add(std::string_view code, std::string message, const SourceSpan& where,
                       std::vector<std::string> hints)
{
    if (told_.emplace(code, where.begin, message).second && told_.size() <= most_told) {
        faults_.error(code, std::move(message), where, std::move(hints));
    }
}

bool SchemaReport::is_known(const xmlNode* node) const
{
    return name_space_of(node) == names_.name_space() && names_.has_element(name_of(node));
}

bool SchemaReport::has_right_root()
{
    const auto& [theirs, ours] = in_order_.front();
    const SourceSpan where = document_.span(ours);
    const std::string needed =
        fmt::format("write <{} xmlns=\"{}\">", names_.root(), names_.name_space());
    if (name_of(theirs) != names_.root()) {
        add("read.unknown-element",
            fmt::format("the file starts with <{}>, not with <{}>", ours.name(), names_.root()),
            where, {needed});
        return false;
    }
    if (name_space_of(theirs) != names_.name_space()) {
        add("read.wrong-namespace",
            name_space_of(theirs).empty()
                ? fmt::format("<{}> does not say which vocabulary it is in", ours.name())
                : fmt::format("'{}' is another vocabulary", name_space_of(theirs)),
            where, {needed});
        return false;
    }
    return true;
}

bool SchemaReport::tell_prefix()
{
    const auto prefixed = std::ranges::find_if(in_order_, [&](const auto& one) {
        const xmlNode* theirs = one.first;
        return name_space_of(theirs) == names_.name_space() && theirs->ns->prefix != nullptr;
    });
    if (prefixed == in_order_.end()) {
        return false;
    }
    const pugi::xml_node ours = prefixed->second;
    const std::string_view name = ours.name();
    add("read.prefix", fmt::format("<{}> has a prefix, and names are read without", name),
        document_.span(ours),
        {fmt::format("write <{} xmlns=\"{}\">, and no '{}' before any name", names_.root(),
                     names_.name_space(), name.substr(0, name.find(':') + 1))});
    return true;
}

std::vector<Repair> SchemaReport::tell_unknown_elements()
{
    std::vector<Repair> repairs;
    std::map<std::pair<std::string_view, std::string>, std::string> nearest_to;
    for (const auto& [theirs, ours] : in_order_) {
        if (is_known(theirs)) {
            continue;
        }
        // A name may be misspelt very often: it is looked for once.
        const std::string_view parent = theirs->parent == nullptr ? "" : name_of(theirs->parent);
        const auto [known, is_new] = nearest_to.try_emplace({parent, ours.name()});
        std::string& nearest = known->second;
        if (is_new) {
            nearest = find_nearest(ours.name(), names_.children_of(parent));
        }
        if (is_new && nearest.empty()) {
            nearest = find_nearest(ours.name(), names_.elements());
        }
        if (is_new && nearest.empty()) {
            nearest = names_.synonym_of(ours.name());
            if (names_.has_element(parent) && !names_.may_hold(parent, nearest)) {
                nearest.clear();
            }
        }
        add("read.unknown-element", fmt::format("there is no element <{}>", ours.name()),
            document_.span(ours),
            nearest.empty() ? hints_of_children(names_, parent)
                            : Names{fmt::format("did you mean '{}'?", nearest)});
        if (nearest.empty()) {
            repairs.push_back({Repair::Kind::set_aside, theirs});
        } else {
            renamed_.insert(theirs);
            repairs.push_back({Repair::Kind::rename, theirs, nearest});
        }
    }
    return repairs;
}

std::vector<Repair> SchemaReport::tell(const std::vector<SchemaFault>& found)
{
    std::vector<Repair> repairs;
    for (const SchemaFault& fault : found) {
        const auto at = elements_.find(element_of(fault.node));
        if (at == elements_.end()) {
            continue; // of an element that a repair put there
        }
        const pugi::xml_node node = at->second;
        switch (fault.code) {
        case XML_SCHEMAV_ELEMENT_CONTENT:
            tell_content(fault, node, repairs);
            break;
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
            add("read.stray-text", fmt::format("<{}> holds no text of its own", node.name()),
                find_words(node, document_),
                hints_of_stray_text(names_, name_of(element_of(fault.node))));
            break;
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
        case XML_SCHEMAV_CVC_TYPE_3_1_1: // an element that holds plain words takes none
            tell_unknown_attribute(fault, node);
            break;
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
            tell_missing_attribute(fault, node);
            break;
        default:
            tell_value(fault, node);
        }
    }
    return repairs;
}

void SchemaReport::tell_content(const SchemaFault& fault, pugi::xml_node node,
                                std::vector<Repair>& repairs)
{
    if (fault.message.find("Missing child") != std::string::npos) {
        tell_missing_child(fault, node);
        return;
    }
    if (tell_too_many(fault, node, repairs)) {
        return;
    }
    const Names expected = expected_in(fault.message);
    Names needed = expected;
    std::erase_if(needed, [&](const std::string& name) { return names_.is_optional(name); });
    const xmlNode* parent = fault.node->parent;
    const bool belongs_here =
        parent != nullptr && names_.may_hold(name_of(parent), name_of(fault.node));
    const bool lacks_one =
        needed.size() == 1 && belongs_here && children_named(parent, needed.front()).empty();
    if (lacks_one) {
        add("read.missing-element",
            fmt::format("<{}> lacks <{}>, which stands before <{}>", node.parent().name(),
                        needed.front(), node.name()),
            document_.span(node.parent()), {fmt::format("write <{}> before it", needed.front())});
        repairs.push_back({Repair::Kind::insert_before, fault.node, needed.front()});
        return;
    }
    repairs.push_back({Repair::Kind::set_aside, fault.node});
    if (!renamed_.contains(fault.node)) {
        add("read.misplaced",
            fmt::format("<{}> may not stand here in <{}>", node.name(), node.parent().name()),
            document_.span(node), hints_of_place(names_, fault.node, expected));
    }
}

/// Told at the first that is too much; those after it are set aside with it.
bool SchemaReport::tell_too_many(const SchemaFault& fault, pugi::xml_node node,
                                 std::vector<Repair>& repairs)
{
    const xmlNode* parent = fault.node->parent;
    const auto most = names_.most(name_of(parent), name_of(fault.node));
    if (!most) {
        return false;
    }
    const auto alike = children_named(parent, name_of(fault.node));
    const auto first = std::ranges::find(alike, fault.node);
    if (static_cast<std::size_t>(first - alike.begin()) < *most) {
        return false;
    }
    add("read.too-many",
        *most == 1 ? fmt::format("<{}> takes one <{}> only", node.parent().name(), node.name())
                   : fmt::format("<{}> takes at most {} <{}>, here are {}", node.parent().name(),
                                 *most, node.name(), alike.size()),
        document_.span(node),
        {*most == 1 ? "keep one of them"
                    : fmt::format("keep {} of them, or make one of several", *most)});
    for (auto one = first; one != alike.end(); ++one) {
        repairs.push_back({Repair::Kind::set_aside, *one});
    }
    return true;
}

/// Those of the names that cannot be left out; all where each can be.
Names SchemaReport::needed_of(const Names& names) const
{
    Names needed = names;
    std::erase_if(needed, [&](const std::string& name) { return names_.is_optional(name); });
    return needed.empty() ? names : needed;
}

/// Behind as many elements of one kind as may stand there libxml2 does not say what it expects.
Names SchemaReport::names_missing_in(const SchemaFault& fault) const
{
    if (const Names expected = expected_in(fault.message); !expected.empty()) {
        return needed_of(expected);
    }
    const xmlNode* element = element_of(fault.node);
    Names absent = names_.children_of(name_of(element));
    std::erase_if(absent,
                  [&](const std::string& name) { return !children_named(element, name).empty(); });
    return absent.empty() ? names_.children_of(name_of(element)) : needed_of(absent);
}

void SchemaReport::tell_missing_child(const SchemaFault& fault, pugi::xml_node node)
{
    const Names missing = names_missing_in(fault);
    add("read.missing-element",
        missing.size() == 1
            ? fmt::format("<{}> lacks <{}>", node.name(), missing.front())
            : fmt::format("<{}> lacks one of {}", node.name(), in_brackets(missing)),
        document_.span(node), {fmt::format("write <{}> in it", missing.front())});
}

void SchemaReport::tell_unknown_attribute(const SchemaFault& fault, pugi::xml_node node)
{
    const std::string attribute = attribute_in(fault.message, node);
    const pugi::xml_attribute at = node.attribute(attribute.c_str());
    add("read.unknown-attribute", fmt::format("<{}> has no attribute '{}'", node.name(), attribute),
        at ? document_.span(at) : document_.span(node),
        hints_of_attribute(names_, name_of(element_of(fault.node)), attribute));
}

void SchemaReport::tell_missing_attribute(const SchemaFault& fault, pugi::xml_node node)
{
    const std::string attribute = attribute_in(fault.message, node);
    if (is_misspelt(attribute, node, names_.attributes_of(name_of(element_of(fault.node))))) {
        return; // told where it stands
    }
    add("read.missing-attribute",
        fmt::format("<{}> lacks the attribute '{}'", node.name(), attribute), document_.span(node),
        hints_of_missing(names_, name_of(element_of(fault.node)), attribute));
}

void SchemaReport::tell_value(const SchemaFault& fault, pugi::xml_node node)
{
    const std::string attribute = fault.message.find(", attribute '") != std::string::npos
                                      ? quoted_in(fault.message, 1)
                                      : std::string{};
    const std::string_view element = name_of(element_of(fault.node));
    if (const pugi::xml_attribute at = node.attribute(attribute.c_str())) {
        add("read.bad-value",
            fmt::format("'{}' is no value of the attribute '{}'", at.value(), attribute),
            document_.span(at), hints_of_value(names_, element, attribute, fault.message));
        return;
    }
    add("read.bad-value", fmt::format("<{}> holds a value it may not hold", node.name()),
        document_.span(node), hints_of_value(names_, element, "", fault.message));
}

} // namespace restitution::read
