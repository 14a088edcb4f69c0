#include "read/schema_names.hpp"

#include <algorithm>
#include <pugixml.hpp>

namespace restitution::read {

namespace {

struct Collector : pugi::xml_tree_walker {
    std::vector<std::string>* elements = nullptr;
    std::vector<std::string>* attributes = nullptr;

    bool for_each(pugi::xml_node& node) override
    {
        const std::string_view kind = node.name();
        if (const pugi::xml_attribute name = node.attribute("name")) {
            if (kind == "xs:element") {
                elements->emplace_back(name.value());
            } else if (kind == "xs:attribute") {
                attributes->emplace_back(name.value());
            }
        }
        return true;
    }
};

void keep_each_once(std::vector<std::string>& names)
{
    std::ranges::sort(names);
    const auto repeated = std::ranges::unique(names);
    names.erase(repeated.begin(), repeated.end());
}

} // namespace

SchemaNames::SchemaNames(std::string_view schema)
{
    pugi::xml_document tree;
    tree.load_buffer(schema.data(), schema.size());
    Collector collector;
    collector.elements = &elements_;
    collector.attributes = &attributes_;
    tree.traverse(collector);
    keep_each_once(elements_);
    keep_each_once(attributes_);
}

bool SchemaNames::has_element(std::string_view name) const
{
    return std::ranges::binary_search(elements_, name);
}

} // namespace restitution::read
