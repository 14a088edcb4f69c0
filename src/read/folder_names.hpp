#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace restitution::read {

/// What lies in a folder, by name and in order.
///
/// Output:  no more than a thousand names; none where the folder cannot be read.
std::vector<std::string> names_in(const std::filesystem::path& folder,
                                  std::filesystem::file_type wanted);

} // namespace restitution::read
