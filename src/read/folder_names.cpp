#include "read/folder_names.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

constexpr std::size_t most_names = 1'000;

} // namespace

std::vector<std::string> names_in(const std::filesystem::path& folder,
                                  std::filesystem::file_type wanted)
{
    std::vector<std::string> names;
    std::error_code error;
    auto entry = std::filesystem::directory_iterator{folder, error};
    for (; !error && entry != std::filesystem::directory_iterator{} && names.size() < most_names;
         entry.increment(error)) {
        if (entry->status(error).type() == wanted) {
            names.push_back(entry->path().filename().string());
        }
        error.clear();
    }
    std::ranges::sort(names);
    return names;
}

} // namespace restitution::read
