#include "publication/rich_text.hpp"

#include <algorithm>

namespace restitution::publication {

std::string to_plain(const RichText& text)
{
    std::string words;
    for (const TextSpan& span : text) {
        words += span.text;
    }
    return words;
}

RichText as_running(RichText text)
{
    for (TextSpan& span : text) {
        span.running = true;
    }
    return text;
}

bool is_running(const RichText& text)
{
    return std::ranges::all_of(text, &TextSpan::running);
}

} // namespace restitution::publication
