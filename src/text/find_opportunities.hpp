#pragma once

#include "text/shaped_content.hpp"

namespace restitution::text {

/// Adds where lines of the paragraph that starts at `begin` and ends with the content may end.
///
/// Law:     places rise and lie between grapheme clusters; the last is the content's end; a
///          blank paragraph has none.
/// Source:  UAX #14, and docs/typography.md, "Where lines end".
void find_opportunities(ShapedContent& content, Place begin, BreakIterators& breaks);

} // namespace restitution::text
