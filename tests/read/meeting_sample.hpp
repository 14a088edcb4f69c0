#pragma once

#include "base/diagnostic.hpp"
#include "meeting/meeting.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::tests {

/// A whole meeting around a fragment.
///
/// Input:   `place` is where the fragment stands: "whole" (it is the meeting), "meeting" (a child
///          of it, instead of the sample's own of that name), "section", "people", "survey",
///          "survey-end" (after its questions), "question", "attendance", "waiting-room",
///          "closing", "points", "table", "table-end" (after its rows) or "text".
/// Output:  a meeting with the persons bob and ana, and the questions venu (options oui and non),
///          mixte (oui and non, and texts) and garder (a text).
std::string meeting_with(std::string_view place, std::string_view fragment);

/// One reading. Spans point into `file`.
struct ReadMeeting {
    std::unique_ptr<SourceFile> file;
    std::optional<meeting::Meeting> meeting;
    Diagnostics faults;

    /// "code: what the span covers", in the order of the file.
    std::vector<std::string> codes() const;
};

/// Reads a meeting whose folder holds "logo.svg" and nothing else.
ReadMeeting read_sample(std::string xml);

} // namespace restitution::tests
