#include "read/schema_message.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

/// What stands between two marks; empty if they do not.
std::string_view between(std::string_view message, std::string_view open, std::string_view close)
{
    const std::size_t begin = message.find(open);
    if (begin == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = message.substr(begin + open.size());
    const std::size_t end = rest.find(close);
    return end == std::string_view::npos ? std::string_view{} : rest.substr(0, end);
}

} // namespace

std::string quoted_in(std::string_view message, int which)
{
    for (int i = 0; i <= which; ++i) {
        const std::string_view found = between(message, "'", "'");
        if (i == which) {
            return std::string{found};
        }
        const std::size_t open = message.find('\'');
        if (open == std::string_view::npos) {
            break;
        }
        message.remove_prefix(std::min(open + found.size() + 2, message.size()));
    }
    return "";
}

std::vector<std::string> expected_in(std::string_view message)
{
    std::vector<std::string> names;
    std::size_t at = message.find("Expected is");
    while (at != std::string_view::npos && (at = message.find('}', at)) != std::string_view::npos) {
        const std::size_t end = std::min(message.find_first_of(", )", at), message.size());
        names.emplace_back(message.substr(at + 1, end - at - 1));
        at = end;
    }
    return names;
}

std::string_view allowed_in(std::string_view message)
{
    return between(message, "set {", "}");
}

} // namespace restitution::read
