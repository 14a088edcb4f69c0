#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "meeting/meeting.hpp"
#include "survey/responses.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace restitution::read {

/// Where the inputs of a run are found.
///
/// root:      nothing outside it is read; the meeting's own folder by default.
/// layout:    a name below `layouts`, or a folder; empty: the one the meeting names.
/// layouts:   the installed house styles.
/// keep_rows: whether the rows of the response files are wanted too.
struct InputPlaces {
    std::filesystem::path meeting;
    std::optional<std::filesystem::path> root;
    std::string layout;
    std::filesystem::path layouts;
    bool keep_rows = false;
};

/// files:   all that was read, with links resolved: no output may take the place of any.
struct Inputs {
    meeting::Meeting meeting;
    survey::AllResponses responses;
    layouts::HouseStyle style;
    std::vector<std::filesystem::path> files;
};

/// Reads a meeting and the files it names.
///
/// Output:  the laws of a Meeting, a HouseStyle and of Responses hold; nullopt if there was an
///          error.
/// Errors:  all those of the meeting together with those of the files it names: a meeting with
///          faults has its house style read, and its response files opened. The answers are looked
///          for where the survey's own declaration is sound; a fault there would only be told
///          again. The files' faults are told as tell_faults() does. Codes: docs/diagnostics.md.
std::optional<Inputs> read_inputs(const InputPlaces& places, SourceStore& sources,
                                  Diagnostics& faults);

} // namespace restitution::read
