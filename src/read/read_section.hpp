#pragma once

#include "meeting/meeting.hpp"
#include "read/meeting_context.hpp"

namespace restitution::read {

/// Reads one section; blocks that stand outside a <topic> become topics without a title.
meeting::Section read_section(pugi::xml_node node, const MeetingContext& context);

} // namespace restitution::read
