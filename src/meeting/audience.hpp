#pragma once

#include "meeting/block.hpp"
#include "survey/audience.hpp"

namespace restitution::meeting {

/// Whether an output for this audience may show what is marked so.
inline bool may_see(survey::Audience audience, Visibility visibility)
{
    switch (audience) {
    case survey::Audience::office:
        return true;
    case survey::Audience::members:
        return visibility != Visibility::office;
    case survey::Audience::open:
        return visibility == Visibility::open;
    }
    return false;
}

} // namespace restitution::meeting
