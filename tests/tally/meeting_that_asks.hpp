#pragma once

#include "meeting/meeting.hpp"

#include <utility>
#include <vector>

namespace restitution::tests {

/// A meeting of one survey "s" with one question, and these blocks in its only topic.
inline meeting::Meeting meeting_that_asks(survey::Question question,
                                          std::vector<meeting::Block> blocks)
{
    meeting::Meeting meeting;
    meeting.surveys.push_back({.id = "s",
                               .title = {},
                               .responses = {},
                               .format = {},
                               .encoding = {},
                               .questions = {std::move(question)},
                               .no_content = {}});
    meeting.sections.emplace_back().topics.emplace_back().blocks = std::move(blocks);
    return meeting;
}

} // namespace restitution::tests
