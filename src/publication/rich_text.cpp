#include "publication/rich_text.hpp"

namespace restitution::publication {

std::string to_plain(const RichText& text)
{
    std::string words;
    for (const TextSpan& span : text) {
        words += span.text;
    }
    return words;
}

} // namespace restitution::publication
