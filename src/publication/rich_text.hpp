#pragma once

#include "meeting/text.hpp"

#include <string>
#include <vector>

namespace restitution::publication {

using meeting::Emphasis;

/// Final words in one style and language: values counted, names looked up,
/// typography applied. A "\n" is a line break the author asked for.
///
/// target:  a web or mail address ("https://…", "mailto:…"), or "#anchor" of a sheet; or empty.
struct TextSpan {
    std::string text;
    Emphasis emphasis = {};
    std::string language = {}; ///< empty: the publication's
    std::string target = {};
};

using RichText = std::vector<TextSpan>;

inline RichText plain(std::string text)
{
    return text.empty() ? RichText{} : RichText{{std::move(text)}};
}

/// The words alone.
std::string to_plain(const RichText& text);

} // namespace restitution::publication
