#pragma once

#include "read/meeting_context.hpp"

namespace restitution::read {

/// Reads the directory of people and who was there.
///
/// Errors:  read.similar-names (warning), and those of the context.
void read_people(pugi::xml_node root, const MeetingContext& context, meeting::Meeting& meeting);

} // namespace restitution::read
