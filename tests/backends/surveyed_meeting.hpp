#pragma once

#include "backends/products.hpp"

#include <cstddef>

namespace restitution::tests {

/// A meeting with its answers, counted the plain way: an oracle beside the tally stage.
struct SurveyedMeeting {
    meeting::Meeting meeting;
    survey::AllResponses responses;
    survey::Tallies tallies;
    layouts::HouseStyle style;
    publication::Properties properties;
    scene::Scene scene;
    text::FontLibrary fonts{{}};

    backends::Products products() const
    {
        return {meeting, responses, tallies, style, properties, scene, fonts};
    }
    const survey::Survey& survey() const { return meeting.surveys.front(); }
    survey::Responses& answers() { return responses.begin()->second; }
    /// To be called after answers were changed.
    void count();
};

/// Questions of every kind about the twelfth gathering, answered by `respondents` people.
///
/// Law:     the same numbers give the same meeting; each raw row holds the words
///          "person <r>", which no answer holds.
SurveyedMeeting surveyed_meeting(unsigned seed, std::size_t respondents);

/// The same answers, given in another order.
void reorder_respondents(SurveyedMeeting& of, unsigned seed);

} // namespace restitution::tests
