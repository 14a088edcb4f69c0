#pragma once

#include "read/schema_names.hpp"

#include <string>
#include <string_view>
#include <vector>

struct _xmlNode;

namespace restitution::read {

/// What to write instead of what a schema refuses.

/// The elements that may stand in `parent`.
std::vector<std::string> hints_of_children(const SchemaNames& names, std::string_view parent);

/// Where words belong that stand in an element which holds none.
std::vector<std::string> hints_of_stray_text(const SchemaNames& names, std::string_view parent);

/// The attribute of `element` that is nearest, or all it takes.
std::vector<std::string> hints_of_attribute(const SchemaNames& names, std::string_view element,
                                            const std::string& attribute);

/// How an attribute is written that is missing.
std::vector<std::string> hints_of_missing(const SchemaNames& names, std::string_view element,
                                          const std::string& attribute);

/// How a value is written. `message` is libxml2's; without an attribute it is of the element.
std::vector<std::string> hints_of_value(const SchemaNames& names, std::string_view element,
                                        std::string_view attribute, std::string_view message);

/// Where an element belongs: in another one, or before one it stands behind; else what may stand
/// there.
std::vector<std::string> hints_of_place(const SchemaNames& names, const _xmlNode* node,
                                        const std::vector<std::string>& expected);

/// "<a>, <b>".
std::string in_brackets(const std::vector<std::string>& names);

} // namespace restitution::read
