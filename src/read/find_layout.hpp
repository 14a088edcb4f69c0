#pragma once

#include "base/diagnostic.hpp"

#include <filesystem>
#include <optional>
#include <string_view>

namespace restitution::read {

/// The folder of a house style.
///
/// Input:   `wanted` is the name of a folder of `installed`, or a path of the user's own, which
///          holds a "/"; `where` is what names it.
/// Errors:  read.unknown-layout.
std::optional<std::filesystem::path> find_layout(std::string_view wanted,
                                                 const std::filesystem::path& installed,
                                                 SourceSpan where, Diagnostics& faults);

} // namespace restitution::read
