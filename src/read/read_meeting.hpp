#pragma once

#include "base/diagnostic.hpp"
#include "meeting/meeting.hpp"
#include "read/root.hpp"

#include <optional>
#include <vector>

namespace restitution::read {

/// What could be read of a meeting description, so that a run tells the faults of the files it
/// names together with its own.
///
/// meeting:        nullopt: the file is no XML.
/// sound:          there was no error: the meeting's laws hold.
/// sound_surveys:  one of each survey: no error stands in it, as far as all were told.
struct MeetingDraft {
    std::optional<meeting::Meeting> meeting;
    bool sound = false;
    std::vector<bool> sound_surveys;
};

/// Reads one meeting description as docs/meeting.md tells it.
///
/// Input:   any bytes are safe. Pictures it names are read below `root`.
/// Errors:  goes on after a fault to find the others. Codes: docs/diagnostics.md, "read".
MeetingDraft read_draft(const SourceFile& file, const Root& root, Diagnostics& faults);

/// The same, for whom a draft is of no use.
///
/// Output:  a Meeting whose laws hold, so later stages need not check again; nullopt if there
///          was an error.
std::optional<meeting::Meeting> read_meeting(const SourceFile& file, const Root& root,
                                             Diagnostics& faults);

} // namespace restitution::read
