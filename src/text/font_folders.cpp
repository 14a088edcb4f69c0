#include "text/font_folders.hpp"

namespace restitution::text {

std::vector<std::filesystem::path> font_folders(std::vector<std::filesystem::path> asked_for,
                                                const std::filesystem::path& own)
{
    std::vector<std::filesystem::path> folders = std::move(asked_for);
    folders.push_back(own);
    folders.emplace_back("/usr/share/fonts/truetype/dejavu");
    return folders;
}

} // namespace restitution::text
