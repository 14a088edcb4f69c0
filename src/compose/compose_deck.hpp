#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "meeting/meeting.hpp"
#include "publication/publication.hpp"
#include "survey/audience.hpp"
#include "survey/responses.hpp"
#include "survey/tallies.hpp"

namespace restitution::compose {

/// Everything a composer draws from. All of it outlives the call.
struct Material {
    const meeting::Meeting& meeting;
    const survey::AllResponses& responses;
    const survey::Tallies& tallies;
    survey::Audience audience = survey::Audience::members;
};

/// What every document of the meeting says about itself.
publication::Properties compose_properties(const Material& material);

/// Decides what goes on which slide.
///
/// Law:     every text of the meeting that the deck is meant to hold, and every answer
///          asked for, is in exactly one block; numbers come from the tallies alone.
/// Input:   the meeting was checked and the layout has every master it needs.
/// Errors:  compose.too-long, and nothing is composed; compose.nothing-shown, compose.no-code
///          (warnings); compose.other-chart, compose.foreign-words (notes).
publication::Publication compose_deck(const Material& material, const layouts::Layout& layout,
                                      Diagnostics& faults);

} // namespace restitution::compose
