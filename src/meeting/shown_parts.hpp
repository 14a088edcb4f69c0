#pragma once

#include "meeting/meeting.hpp"
#include "survey/audience.hpp"

#include <map>
#include <string>

namespace restitution::meeting {

/// What an audience may see of the answers to one question. Every output keeps to it: what one
/// keeps back, another must not tell.
///
/// choices:  which options people chose.
/// words:    what they wrote.
struct ShownParts {
    bool choices = true;
    bool words = true;
    bool any() const { return choices || words; }
};

using PartsByQuestion = std::map<std::string, ShownParts, std::less<>>;

/// What the audience may see of every question of the meeting.
///
/// Law:     charts and tallies show the choices, lists of answers the words. A part is kept back
///          when a block shows it that the audience may not see, by its own visibility or that
///          of its topic or section, and none shows it that they may see; all is kept back when
///          a block is hidden and none that shows a part may be seen. Of a question that no
///          block shows all may be seen; but words that a question does not take are for the
///          office alone, unless a list of answers shows them. A quote tells one answer:
///          hidden it keeps the words back, seen it lets none of the others in.
///          Where a block appears (`in`) does not count.
PartsByQuestion find_shown_parts(const Meeting& meeting, survey::Audience audience);

} // namespace restitution::meeting
