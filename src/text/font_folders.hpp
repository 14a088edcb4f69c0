#pragma once

#include <filesystem>
#include <vector>

namespace restitution::text {

/// Where the program's own fonts are, then the last resort.
///
/// Input:   the running program's file, as the operating system names it.
/// Output:  the folder of Inter beside the program (a build tree's fonts/ or
///          share/restitution/fonts of an installation) when there is one, and the
///          folder of DejaVu. Folders the user asks for go before these.
std::vector<std::filesystem::path> default_font_folders(const std::filesystem::path& program);

} // namespace restitution::text
