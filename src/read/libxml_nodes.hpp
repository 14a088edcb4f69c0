#pragma once

#include <string_view>
#include <vector>

struct _xmlNode;

namespace restitution::read {

/// Looking things up in a tree of libxml2, without its macros and casts.

/// Input:   an element or an attribute. The name is without its prefix.
std::string_view name_of(const _xmlNode* node);
/// Empty where it has none.
std::string_view name_space_of(const _xmlNode* node);

/// The element itself, or the one that has the attribute.
const _xmlNode* element_of(const _xmlNode* node);

/// Adds a node, those behind it and all below them, as far as they are elements, in their order.
void list_elements(const _xmlNode* node, std::vector<const _xmlNode*>& all);

std::vector<const _xmlNode*> children_named(const _xmlNode* parent, std::string_view name);

} // namespace restitution::read
