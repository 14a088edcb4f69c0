#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

bool lies_below(const std::filesystem::path& path, const std::filesystem::path& folder);

/// What may have been meant by a path that leads nowhere.
///
/// Input:   `path` as it was written, from `start` on; `root` is resolved, or empty if it cannot
///          be.
/// Output:  the nearest name beside it, or else those of its kind, or where the way ends.
/// Law:     no name that lies outside the root is told.
std::vector<std::string> hints_for_missing(const std::filesystem::path& root,
                                           const std::filesystem::path& start,
                                           std::string_view path);

} // namespace restitution::read
