#include "read/schema_repair.hpp"

#include <libxml/tree.h>

namespace restitution::read {

namespace {

const xmlChar* as_xml(const std::string& text)
{
    return reinterpret_cast<const xmlChar*>(text.c_str());
}

} // namespace

SchemaRepairs::~SchemaRepairs()
{
    for (xmlNode* node : aside_) {
        xmlFreeNode(node);
    }
}

void SchemaRepairs::make(const Repair& repair)
{
    auto* node = const_cast<xmlNode*>(repair.node);
    switch (repair.kind) {
    case Repair::Kind::set_aside:
        xmlUnlinkNode(node);
        aside_.push_back(node);
        break;
    case Repair::Kind::rename:
        xmlNodeSetName(node, as_xml(repair.name));
        xmlSetNs(node, node->parent->ns);
        break;
    case Repair::Kind::insert_before:
        xmlAddPrevSibling(node,
                          xmlNewDocNode(node->doc, node->parent->ns, as_xml(repair.name), nullptr));
        break;
    }
}

} // namespace restitution::read
