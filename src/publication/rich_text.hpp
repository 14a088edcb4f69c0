#pragma once

#include "meeting/text.hpp"

#include <string>
#include <vector>

namespace restitution::publication {

using meeting::Emphasis;

/// Final words in one style and language: values counted, names looked up,
/// typography applied. A "\n" is a line break the author asked for.
///
/// target:   a web or mail address ("https://…", "mailto:…"), or "#anchor" of a sheet; or empty.
/// running:  part of a running head: drawn, but furniture to those who listen, because another
///           place tells it.
/// apart:    drawn in this line, but a paragraph of its own behind it to those who listen.
struct TextSpan {
    std::string text;
    Emphasis emphasis = {};
    std::string language = {}; ///< empty: the publication's
    std::string target = {};
    bool running = false;
    bool apart = false;
};

using RichText = std::vector<TextSpan>;

inline RichText plain(std::string text)
{
    return text.empty() ? RichText{} : RichText{{std::move(text)}};
}

/// The words alone.
std::string to_plain(const RichText& text);

/// The same words as a running head.
RichText as_running(RichText text);
/// Whether nothing of it is told; true of an empty text.
bool is_running(const RichText& text);

} // namespace restitution::publication
