#pragma once

#include "base/diagnostic.hpp"
#include "meeting/meeting.hpp"

namespace restitution::read {

/// Holds who was there against who voted for whom.
///
/// Errors:  read.repeated-attendee     somebody is both present and excused, or twice present;
///          read.proxy-to-oneself;
///          read.proxy-of-absent       (warning) the holder of a proxy is not present;
///          read.too-many-votes        (warning) more votes than are present or represented.
void check_attendance(const meeting::Meeting& meeting, Diagnostics& faults);

} // namespace restitution::read
