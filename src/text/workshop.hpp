#pragma once

#include "text/break_iterators.hpp"
#include "text/hyphenator.hpp"
#include "text/word_shaper.hpp"

namespace restitution::text {

/// What is costly to open or worth remembering, kept as long as the fonts.
struct Workshop {
    WordShaper words;
    BreakIterators breaks;
    Hyphenator hyphenator;
};

} // namespace restitution::text
