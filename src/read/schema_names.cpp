#include "read/schema_names.hpp"

#include <algorithm>
#include <pugixml.hpp>

namespace restitution::read {

namespace {

/// The element a declaration belongs to; a type of the vocabulary is called like its element.
std::string owner_of(pugi::xml_node declaration)
{
    do {
        declaration = declaration.parent();
    } while (declaration && !declaration.attribute("name"));
    return declaration.attribute("name").value();
}

/// Nothing where any number may stand, and where the schema gives a choice.
std::optional<std::size_t> most_of(pugi::xml_node declaration)
{
    const pugi::xml_attribute most = declaration.attribute("maxOccurs");
    if (std::string_view{declaration.parent().name()} != "xs:sequence" ||
        std::string_view{most.value()} == "unbounded") {
        return std::nullopt;
    }
    return most ? most.as_uint() : 1U;
}

} // namespace

struct SchemaWalk : pugi::xml_tree_walker {
    explicit SchemaWalk(SchemaNames& into) : names{into} {}

    bool for_each(pugi::xml_node& node) override
    {
        const std::string_view kind = node.name();
        const pugi::xml_attribute name = node.attribute("name");
        if (kind == "xs:element" && name) {
            names.elements_.emplace_back(name.value());
            if (std::string_view{node.attribute("minOccurs").value()} == "0") {
                names.optional_.emplace_back(name.value());
            }
            if (const auto most = most_of(node)) {
                names.most_.emplace(std::pair{owner_of(node), name.value()}, *most);
            }
        } else if (kind == "xs:attribute") {
            names.attributes_.emplace_back(name ? name.value() : node.attribute("ref").value());
        } else if (kind == "xs:pattern") {
            const pugi::xml_node type = node.parent().parent();
            names.explanations_.emplace(
                node.attribute("value").value(),
                type.child("xs:annotation").child_value("xs:documentation"));
        }
        return true;
    }

    SchemaNames& names;
};

namespace {

void keep_each_once(std::vector<std::string>& names)
{
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

} // namespace

SchemaNames::SchemaNames(std::string_view schema)
{
    pugi::xml_document tree;
    tree.load_buffer(schema.data(), schema.size());
    const pugi::xml_node all = tree.document_element();
    name_space_ = all.attribute("targetNamespace").value();
    root_ = all.child("xs:element").attribute("name").value();
    SchemaWalk walk{*this};
    tree.traverse(walk);
    keep_each_once(elements_);
    keep_each_once(attributes_);
    keep_each_once(optional_);
}

bool SchemaNames::has_element(std::string_view name) const
{
    return std::ranges::binary_search(elements_, name);
}

bool SchemaNames::is_optional(std::string_view name) const
{
    return std::ranges::binary_search(optional_, name);
}

std::optional<std::size_t> SchemaNames::most(std::string_view parent, std::string_view name) const
{
    const auto found = most_.find({std::string{parent}, std::string{name}});
    return found == most_.end() ? std::nullopt : std::optional{found->second};
}

std::string_view SchemaNames::explain(std::string_view pattern) const
{
    const auto found = explanations_.find(pattern);
    return found == explanations_.end() ? std::string_view{} : found->second;
}

} // namespace restitution::read
