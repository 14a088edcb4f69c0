#include "read/find_layout.hpp"

#include "base/did_you_mean.hpp"
#include "read/folder_names.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

namespace restitution::read {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view needed = "a house style is a folder that holds deck.xml";

/// The path leads to no folder, or to one of something else.
void tell_no_style(std::string_view wanted, const SourceSpan& where, Diagnostics& faults)
{
    std::error_code error;
    if (fs::is_directory(wanted, error)) {
        faults.error("read.unknown-layout",
                     fmt::format("the folder '{}' holds no deck.xml", wanted), where,
                     {fmt::format("check the spelling; {}", needed)});
    } else if (fs::exists(wanted, error)) {
        faults.error("read.unknown-layout", fmt::format("'{}' is a file", wanted), where,
                     {fmt::format("give its folder, '{}': {}",
                                  fs::path{wanted}.parent_path().string(), needed)});
    } else {
        faults.error("read.unknown-layout", fmt::format("there is no folder '{}'", wanted), where,
                     {fmt::format("check the spelling; {}", needed)});
    }
}

} // namespace

std::optional<fs::path> find_layout(std::string_view wanted, const fs::path& installed,
                                    SourceSpan where, Diagnostics& faults)
{
    std::error_code error;
    if (wanted.find('/') != std::string_view::npos) {
        if (fs::exists(fs::path{wanted} / "deck.xml", error)) {
            return fs::path{wanted};
        }
        tell_no_style(wanted, where, faults);
        return std::nullopt;
    }
    const std::vector<std::string> known = names_in(installed, fs::file_type::directory);
    if (std::ranges::find(known, wanted) != known.end()) {
        return installed / wanted;
    }
    std::vector<std::string> hints = did_you_mean(wanted, known);
    hints.push_back(fmt::format("the house styles are: {}; a folder of your own is given with a "
                                "'/': --layout ./{}",
                                fmt::join(known, ", "),
                                fs::is_directory(wanted, error) ? wanted : "my-style"));
    faults.error("read.unknown-layout", fmt::format("there is no house style '{}'", wanted), where,
                 std::move(hints));
    return std::nullopt;
}

} // namespace restitution::read
