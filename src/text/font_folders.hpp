#pragma once

#include <filesystem>
#include <vector>

namespace restitution::text {

/// Where fonts are looked for, in order: the folders the user asked for, the program's own
/// (Inter), and DejaVu's as the last resort.
std::vector<std::filesystem::path> font_folders(std::vector<std::filesystem::path> asked_for,
                                                const std::filesystem::path& own);

} // namespace restitution::text
