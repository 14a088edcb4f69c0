#include "read/libxml_nodes.hpp"

#include <libxml/tree.h>

namespace restitution::read {

std::string_view name_of(const xmlNode* node)
{
    return reinterpret_cast<const char*>(node->name);
}

std::string_view name_space_of(const xmlNode* node)
{
    return node->ns == nullptr || node->ns->href == nullptr
               ? std::string_view{}
               : std::string_view{reinterpret_cast<const char*>(node->ns->href)};
}

void list_elements(const _xmlNode* node, std::vector<const _xmlNode*>& all)
{
    for (; node != nullptr; node = node->next) {
        if (node->type == XML_ELEMENT_NODE) {
            all.push_back(node);
            list_elements(node->children, all);
        }
    }
}

const xmlNode* element_of(const xmlNode* node)
{
    return node != nullptr && node->type == XML_ATTRIBUTE_NODE ? node->parent : node;
}

std::vector<const xmlNode*> children_named(const xmlNode* parent, std::string_view name)
{
    std::vector<const xmlNode*> found;
    for (const xmlNode* child = parent->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE && name_of(child) == name) {
            found.push_back(child);
        }
    }
    return found;
}

} // namespace restitution::read
