#include "read/svg_text.hpp"

#include "base/utf8.hpp"
#include "read/text_gate.hpp"

#include <algorithm>

namespace restitution::read {

bool is_closed_css(std::string_view css)
{
    char quote = '\0';
    int open = 0;
    for (const char c : css) {
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(' || c == ')') {
            open += c == '(' ? 1 : -1;
        } else if (std::string_view{"[]{}"}.find(c) != std::string_view::npos) {
            return false;
        }
        if (open < 0 || c == '\\') {
            return false;
        }
    }
    return quote == '\0' && open == 0 && css.find("/*") == css.npos;
}

std::string quotable(std::string_view words)
{
    std::string quoted{cut_at_character(words, 40)};
    if (find_broken_utf8(quoted) != std::string::npos) {
        const auto foreign = [](char c) { return static_cast<unsigned char>(c) > 0x7F; };
        std::ranges::replace_if(quoted, foreign, '?');
    }
    return quoted;
}

} // namespace restitution::read
