#pragma once

#include "compose/compose_deck.hpp"
#include "support/generate_meeting.hpp"
#include "tally/tally_survey.hpp"

#include <vector>

namespace restitution::tests {

/// A generated meeting, read and counted, and what a deck made of it must say.
struct GeneratedMaterial {
    meeting::Meeting meeting;
    survey::AllResponses responses;
    survey::Tallies tallies;
    survey::Audience audience = survey::Audience::members;
    std::vector<Expectation> texts;

    compose::Material material() const { return {meeting, responses, tallies, audience}; }
};

/// The same seed gives the same material; every audience has its turn.
GeneratedMaterial generate_material(unsigned seed);

} // namespace restitution::tests
