#pragma once

#include <string_view>

namespace restitution {

/// The language alone: "fr" of "fr-CA". Source: BCP 47, 2.2.1.
constexpr std::string_view primary_subtag(std::string_view tag)
{
    return tag.substr(0, tag.find('-'));
}

} // namespace restitution
