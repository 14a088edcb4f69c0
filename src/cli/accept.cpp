#include "cli/accept.hpp"

#include "base/did_you_mean.hpp"
#include "cli/mistake.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::cli {

namespace fs = std::filesystem;

std::string accept_words(const std::string& option, const std::string& given)
{
    if (given.empty()) {
        throw Mistake{fmt::format("{} is empty", option),
                      fmt::format("write something behind it, or leave {} out", option)};
    }
    return {};
}

std::string accept_folder(const std::string& option, const std::string& given)
{
    accept_words(option, given);
    std::error_code error;
    if (!fs::exists(given, error)) {
        throw Mistake{fmt::format("{}: there is no folder '{}'", option, given),
                      "check the spelling, capitals too"};
    }
    if (!fs::is_directory(given, error)) {
        const std::string folder = fs::path{given}.parent_path().string();
        throw Mistake{fmt::format("{}: '{}' is a file", option, given),
                      fmt::format("give the folder it lies in: {} {}", option,
                                  folder.empty() ? "." : folder)};
    }
    return {};
}

std::string accept_one_of(const std::string& option, const std::vector<std::string>& names,
                          const std::string& given)
{
    accept_words(option, given);
    if (std::ranges::find(names, given) == names.end()) {
        auto hints = did_you_mean(given, names);
        throw Mistake{fmt::format("{}: there is no '{}'", option, given),
                      hints.empty() ? fmt::format("it takes {}", fmt::join(names, ", "))
                                    : hints.front()};
    }
    return {};
}

std::string accept_meeting(const std::string& given)
{
    if (given.empty()) {
        throw Mistake{"the name of the meeting is empty", "restitution build meeting.xml"};
    }
    if (given == "-") {
        throw Mistake{"a meeting is not read from standard input",
                      "its paths start at its folder: save it, and give the file"};
    }
    if (given.find("://") != std::string::npos) {
        throw Mistake{fmt::format("'{}' is an address of the web, and nothing is fetched", given),
                      "save it, and give the file"};
    }
    return {};
}

} // namespace restitution::cli
