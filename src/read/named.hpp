#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace restitution::read {

/// The enumerator whose name stands at its place; nullopt: there is none.
///
/// Input:   `names` in the order of the enumerators, the first of which is 0.
template <class Enum, std::size_t Count>
std::optional<Enum> find_named(const std::array<std::string_view, Count>& names,
                               std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional{static_cast<Enum>(found - names.begin())};
}

/// The same; the first enumerator when the name is not there.
template <class Enum, std::size_t Count>
Enum named(const std::array<std::string_view, Count>& names, std::string_view name)
{
    return find_named<Enum>(names, name).value_or(Enum{});
}

} // namespace restitution::read
