#include "read/schema_names.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <pugixml.hpp>

namespace restitution::read {

namespace {

using Names = std::vector<std::string>;

bool is(pugi::xml_node node, std::string_view kind)
{
    return node.name() == kind;
}

void add_once(Names& names, const std::string& name)
{
    if (std::ranges::find(names, name) == names.end()) {
        names.push_back(name);
    }
}

void keep_each_once(Names& names)
{
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

const char* documentation(pugi::xml_node node)
{
    return node.child("xs:annotation").child_value("xs:documentation");
}

/// "one of 'yes', 'no'"; empty for a type that lists nothing.
std::string list_of(pugi::xml_node simple_type)
{
    Names values;
    for (const pugi::xml_node one :
         simple_type.child("xs:restriction").children("xs:enumeration")) {
        values.push_back(fmt::format("'{}'", one.attribute("value").value()));
    }
    return values.empty() ? std::string{} : fmt::format("one of {}", fmt::join(values, ", "));
}

/// Of the type an element has in it or names; null for one of a simple type.
bool takes_text(pugi::xml_node complex_type)
{
    return !complex_type || complex_type.child("xs:simpleContent") ||
           complex_type.attribute("mixed").as_bool();
}

/// Nothing where any number may stand, and where the schema gives a choice.
std::optional<std::size_t> most_of(pugi::xml_node declaration)
{
    const pugi::xml_attribute most = declaration.attribute("maxOccurs");
    if (!is(declaration.parent(), "xs:sequence") || std::string_view{most.value()} == "unbounded") {
        return std::nullopt;
    }
    return most ? most.as_uint() : 1U;
}

const Names& found_in(const std::map<std::string, Names, std::less<>>& lists, std::string_view name)
{
    static const Names none;
    const auto found = lists.find(name);
    return found == lists.end() ? none : found->second;
}

} // namespace

/// Goes through a schema, from each element to the types and groups that it names.
class SchemaReader {
public:
    SchemaReader(pugi::xml_node schema, SchemaNames& into) : schema_{schema}, names_{into} {}

    void run() { find_elements(schema_); }

private:
    void find_elements(pugi::xml_node node)
    {
        for (const pugi::xml_node child : node.children()) {
            if (is(child, "xs:element")) {
                read_element(child);
            }
            find_elements(child);
        }
    }

    void read_element(pugi::xml_node node)
    {
        element_ = node.attribute("name").value();
        names_.elements_.push_back(element_);
        if (std::string_view{node.attribute("minOccurs").value()} == "0") {
            names_.optional_.push_back(element_);
        }
        const pugi::xml_node type = node.child("xs:complexType")
                                        ? node.child("xs:complexType")
                                        : named("xs:complexType", node.attribute("type").value());
        if (takes_text(type)) {
            names_.holding_text_.push_back(element_);
        }
        read_content(type);
    }

    /// What an element holds, not what the elements in it hold.
    void read_content(pugi::xml_node node)
    {
        for (const pugi::xml_node child : node.children()) {
            if (is(child, "xs:element")) {
                read_child(child);
            } else if (is(child, "xs:attribute")) {
                read_attribute(child);
            } else if (is(child, "xs:group") || is(child, "xs:attributeGroup")) {
                read_content(named(child.name(), child.attribute("ref").value()));
            } else {
                read_content(child);
            }
        }
    }

    void read_child(pugi::xml_node node)
    {
        const std::string name = node.attribute("name").value();
        add_once(names_.children_[element_], name);
        if (const auto most = most_of(node)) {
            names_.most_.emplace(std::pair{element_, name}, *most);
        }
    }

    void read_attribute(pugi::xml_node node)
    {
        const std::string name = node.attribute(node.attribute("name") ? "name" : "ref").value();
        add_once(names_.attributes_[element_], name);
        const pugi::xml_node type = named("xs:simpleType", node.attribute("type").value());
        for (const std::string& told :
             {std::string{documentation(node)}, std::string{documentation(type)}, list_of(type),
              list_of(node.child("xs:simpleType"))}) {
            if (!told.empty()) {
                names_.explanations_.emplace(std::pair{element_, name}, told);
                return;
            }
        }
    }

    pugi::xml_node named(const char* kind, const char* name) const
    {
        return schema_.find_child_by_attribute(kind, "name", name);
    }

    pugi::xml_node schema_;
    SchemaNames& names_;
    std::string element_;
};

SchemaNames::SchemaNames(std::string_view schema)
{
    pugi::xml_document tree;
    tree.load_buffer(schema.data(), schema.size());
    const pugi::xml_node all = tree.document_element();
    name_space_ = all.attribute("targetNamespace").value();
    root_ = all.child("xs:element").attribute("name").value();
    SchemaReader{all, *this}.run();
    keep_each_once(elements_);
    keep_each_once(optional_);
    keep_each_once(holding_text_);
}

bool SchemaNames::has_element(std::string_view name) const
{
    return std::ranges::binary_search(elements_, name);
}

std::string_view SchemaNames::synonym_of(std::string_view name) const
{
    struct Synonym {
        std::string_view foreign;
        std::string_view own;
    };
    constexpr std::array<Synonym, 12> synonyms{{
        {"strong", "b"},
        {"bold", "b"},
        {"em", "i"},
        {"italic", "i"},
        {"list", "points"},
        {"ul", "points"},
        {"ol", "points"},
        {"li", "point"},
        {"item", "point"},
        {"p", "paragraph"},
        {"img", "picture"},
        {"image", "picture"},
    }};
    const auto found = std::ranges::find(synonyms, name, &Synonym::foreign);
    return found != synonyms.end() && has_element(found->own) ? found->own : "";
}

bool SchemaNames::is_optional(std::string_view name) const
{
    return std::ranges::binary_search(optional_, name);
}

const Names& SchemaNames::attributes_of(std::string_view element) const
{
    return found_in(attributes_, element);
}

const Names& SchemaNames::children_of(std::string_view element) const
{
    return found_in(children_, element);
}

bool SchemaNames::may_hold(std::string_view parent, std::string_view child) const
{
    const Names& children = children_of(parent);
    return std::ranges::find(children, child) != children.end();
}

Names SchemaNames::parents_of(std::string_view element) const
{
    Names parents;
    for (const std::string& parent : elements_) {
        if (may_hold(parent, element)) {
            parents.push_back(parent);
        }
    }
    return parents;
}

bool SchemaNames::holds_text(std::string_view element) const
{
    return std::ranges::binary_search(holding_text_, element);
}

std::optional<std::size_t> SchemaNames::most(std::string_view parent, std::string_view name) const
{
    const auto found = most_.find({std::string{parent}, std::string{name}});
    return found == most_.end() ? std::nullopt : std::optional{found->second};
}

std::string_view SchemaNames::explain(std::string_view element, std::string_view attribute) const
{
    const auto found = explanations_.find({std::string{element}, std::string{attribute}});
    return found == explanations_.end() ? std::string_view{} : found->second;
}

} // namespace restitution::read
