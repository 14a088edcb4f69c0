#include "read/missing_file.hpp"

#include "base/did_you_mean.hpp"
#include "base/name_some.hpp"
#include "read/folder_names.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <system_error>

namespace restitution::read {

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

constexpr std::size_t most_listed = 6;

/// "meeting" for "meeting.xml".
Names lacking_extension(const std::string& path, const Names& known)
{
    const auto found = std::ranges::find(known, path, [](const std::string& one) {
        return fs::path{one}.replace_extension().string();
    });
    return found == known.end() ? Names{} : Names{fmt::format("did you mean '{}'?", *found)};
}

Names of_one_kind(const std::string& path, Names known)
{
    std::erase_if(known, [&](const std::string& one) {
        return fs::path{one}.extension() != fs::path{path}.extension();
    });
    return known.empty() ? Names{}
                         : Names{fmt::format("there is {}", name_some(known, most_listed))};
}

/// Names are told as the path was written.
Names hints_in(const fs::path& folder, const fs::path& path)
{
    Names known = names_in(folder, fs::file_type::regular);
    std::ranges::transform(known, known.begin(), [&](const std::string& name) {
        return (path.parent_path() / name).string();
    });
    const std::string wanted = path.string();
    for (Names hints : {did_you_mean(wanted, known), lacking_extension(wanted, known),
                        of_one_kind(wanted, known)}) {
        if (!hints.empty()) {
            return hints;
        }
    }
    return {"check the spelling, and that the file lies there"};
}

} // namespace

bool lies_below(const fs::path& path, const fs::path& folder)
{
    const auto [rest, unused] = std::ranges::mismatch(folder, path);
    return rest == folder.end();
}

std::vector<std::string> hints_for_missing(const fs::path& root, const fs::path& start,
                                           std::string_view path)
{
    const fs::path wanted{path};
    std::error_code error;
    const fs::path beside = wanted.has_parent_path() ? start / wanted.parent_path() : start;
    const fs::path folder = fs::canonical(beside, error);
    if (error) {
        return {fmt::format("there is no folder '{}'", beside.string())};
    }
    const bool may_look = !root.empty() && lies_below(folder, root);
    return may_look ? hints_in(folder, wanted) : Names{"check the spelling"};
}

} // namespace restitution::read
