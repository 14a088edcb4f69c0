#include "base/one_line.hpp"

namespace restitution {

std::string with_single_spaces(std::string_view text, bool (*is_blank)(char))
{
    std::string spaced;
    bool at_blank = false;
    for (const char c : text) {
        if (is_blank(c)) {
            at_blank = true;
            continue;
        }
        spaced.append(at_blank && !spaced.empty() ? " " : "");
        spaced += c;
        at_blank = false;
    }
    return spaced;
}

std::string on_one_line(std::string_view lines)
{
    return with_single_spaces(lines, [](char c) { return c == '\n'; });
}

} // namespace restitution
