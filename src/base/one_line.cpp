#include "base/one_line.hpp"

namespace restitution {

std::string on_one_line(std::string_view lines)
{
    std::string line;
    bool at_break = false;
    for (const char c : lines) {
        if (c == '\n') {
            at_break = true;
            continue;
        }
        line.append(at_break && !line.empty() ? " " : "");
        line += c;
        at_break = false;
    }
    return line;
}

} // namespace restitution
