#include "read/find_layout.hpp"

#include "read/did_you_mean.hpp"
#include "read/folder_names.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

namespace restitution::read {

namespace {

namespace fs = std::filesystem;

} // namespace

std::optional<fs::path> find_layout(std::string_view wanted, const fs::path& installed,
                                    SourceSpan where, Diagnostics& faults)
{
    std::error_code error;
    if (wanted.find('/') != std::string_view::npos) {
        if (fs::is_directory(wanted, error)) {
            return fs::path{wanted};
        }
        faults.error("read.unknown-layout", fmt::format("there is no folder '{}'", wanted), where,
                     {"check the spelling; a house style is a folder that holds deck.xml"});
        return std::nullopt;
    }
    const std::vector<std::string> known = names_in(installed, fs::file_type::directory);
    if (std::ranges::find(known, wanted) != known.end()) {
        return installed / wanted;
    }
    std::vector<std::string> hints = did_you_mean(wanted, known);
    hints.push_back(fmt::format("the house styles are: {}; a folder of your own is given as "
                                "--layout ./{}",
                                fmt::join(known, ", "), wanted));
    faults.error("read.unknown-layout", fmt::format("there is no house style '{}'", wanted), where,
                 std::move(hints));
    return std::nullopt;
}

} // namespace restitution::read
