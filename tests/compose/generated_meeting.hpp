#pragma once

#include "compose/compose_deck.hpp"
#include "tally/tally_survey.hpp"

#include <string>
#include <vector>

namespace restitution::tests {

/// A meeting with its survey, and what a deck made of it must and must not say.
///
/// told:      words that each stand in one text of the author's, shown to the audience.
/// headings:  the same for titles of topics, which each sheet of theirs repeats.
/// answers:   words that each stand in one answer that a list of answers asks for.
/// hidden:    words of blocks that are not for the deck or for its audience, of speaker
///            notes, and of the columns that name respondents.
struct GeneratedMeeting {
    meeting::Meeting meeting;
    tally::AllResponses responses;
    survey::Tallies tallies;
    survey::Audience audience = survey::Audience::members;
    std::vector<std::string> told;
    std::vector<std::string> headings;
    std::vector<std::string> answers;
    std::vector<std::string> hidden;

    compose::Material material() const { return {meeting, responses, tallies, audience}; }
};

/// Sections, topics and blocks of every kind; the same seed gives the same meeting.
GeneratedMeeting generate_meeting(unsigned seed);

/// A text of one style.
meeting::Text text(std::string words);

} // namespace restitution::tests
