#pragma once

#include "publication/rich_text.hpp"
#include "text/typography.hpp"

#include <string_view>

namespace restitution::compose {

/// Applies typography to words that several spans share, then raises ordinals.
///
/// Input:   `language` is that of spans without one of their own.
/// Output:  rules look across the borders of spans ("<b>Bilan</b> :"), but not across
///          languages. An ordinal's ending becomes a span of its own, raised.
/// Law:     quoted words keep their number of characters, their ordinals included.
publication::RichText set_text(publication::RichText spans, std::string_view language,
                               text::Voice voice);

/// The same for words of one style, without raised ordinals: labels and titles as plain text.
std::string set_words(std::string_view words, std::string_view language);

} // namespace restitution::compose
