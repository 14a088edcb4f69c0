#pragma once

#include "read/response_room.hpp"
#include "read/root.hpp"
#include "survey/question.hpp"

#include <optional>

namespace restitution::read {

/// guessed: its encoding, which is to be told where the file is kept.
struct OpenedResponses {
    SourceFile decoded;
    bool guessed = false;
};

/// Reads the file of a survey into UTF-8, and takes its bytes from the room.
///
/// Errors:  those of Root::open and decode_responses(); read.too-large also when it has more
///          bytes than the room, as it lies on disk or in UTF-8.
std::optional<OpenedResponses> open_responses(const survey::Survey& survey, const Root& root,
                                              ResponseRoom& room, Diagnostics& faults);

} // namespace restitution::read
