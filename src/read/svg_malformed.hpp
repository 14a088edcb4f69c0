#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace restitution::read {

/// Why bytes are no well-formed XML with namespaces, in libxml2's words; nullopt: they are.
///
/// pugixml lets through what viewers refuse: an attribute twice, two roots, characters that are
/// none, prefixes that stand for nothing.
std::optional<std::string> find_svg_malformed(std::string_view bytes);

} // namespace restitution::read
