#pragma once

#include "base/diagnostic.hpp"
#include "meeting/meeting.hpp"

namespace restitution::read {

/// Holds every id of a meeting against the ids it declares.
///
/// Errors:  read.repeated-id, read.unknown-person, read.unknown-question, read.unknown-option,
///          read.wrong-question (a chart of a text question, answers of a closed one),
///          each with the nearest id that exists.
void check_references(const meeting::Meeting& meeting, Diagnostics& faults);

} // namespace restitution::read
