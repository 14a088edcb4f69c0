#pragma once

#include "read/meeting_sample.hpp"
#include "support/catch.hpp"

#include <utility>
#include <variant>

namespace restitution::tests {

/// What a meeting around a fragment becomes; it must be accepted.
inline meeting::Meeting accepted(std::string_view place, std::string_view fragment)
{
    ReadMeeting read = read_sample(meeting_with(place, fragment));
    CAPTURE(fragment, read.codes());
    REQUIRE(read.meeting.has_value());
    return std::move(*read.meeting);
}

/// The block that one element in a section becomes.
template <class Content>
Content accepted_block(std::string_view xml)
{
    const meeting::Meeting meeting = accepted("section", xml);
    return std::get<Content>(meeting.sections[0].topics[0].blocks[0].content);
}

} // namespace restitution::tests
