#pragma once

#include "base/diagnostic.hpp"
#include "meeting/meeting.hpp"
#include "read/root.hpp"

#include <optional>

namespace restitution::read {

/// Reads one meeting description as docs/meeting.md tells it.
///
/// Input:   any bytes are safe. Pictures it names are read below `root`.
/// Output:  a Meeting whose laws hold, so later stages need not check again.
/// Errors:  goes on after a fault to find the others; nullopt if any was an error.
///          Codes: docs/diagnostics.md, "read".
std::optional<meeting::Meeting> read_meeting(const SourceFile& file, const Root& root,
                                             Diagnostics& faults);

} // namespace restitution::read
