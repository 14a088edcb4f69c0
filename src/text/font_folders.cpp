#include "text/font_folders.hpp"

#include <array>

namespace restitution::text {

namespace {

// From the program's folder: an installation, then build trees up to three folders deep.
constexpr std::array places{"../share/restitution/fonts", "fonts", "../fonts", "../../fonts",
                            "../../../fonts"};
constexpr auto last_resort = "/usr/share/fonts/truetype/dejavu";

} // namespace

std::vector<std::filesystem::path> default_font_folders(const std::filesystem::path& program)
{
    std::vector<std::filesystem::path> folders;
    std::error_code ignored;
    for (const char* place : places) {
        const auto folder = (program.parent_path() / place).lexically_normal();
        if (std::filesystem::exists(folder / "Inter-Regular.ttf", ignored)) {
            folders.push_back(folder);
            break;
        }
    }
    folders.emplace_back(last_resort);
    return folders;
}

} // namespace restitution::text
