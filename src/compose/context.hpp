#pragma once

#include "base/diagnostic.hpp"
#include "compose/scribe.hpp"
#include "layouts/layout.hpp"

namespace restitution::compose {

/// What every part of the deck is composed with.
///
/// where:  the block at hand: its faults stand there.
struct Context {
    const Scribe& scribe;
    const layouts::Layout& layout;
    Diagnostics& faults;
    SourceSpan where = {};
};

} // namespace restitution::compose
