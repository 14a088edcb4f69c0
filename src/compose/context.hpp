#pragma once

#include "compose/scribe.hpp"
#include "layouts/layout.hpp"

namespace restitution::compose {

/// What every part of the deck is composed with.
struct Context {
    const Scribe& scribe;
    const layouts::Layout& layout;
};

} // namespace restitution::compose
