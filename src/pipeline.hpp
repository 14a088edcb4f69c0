#pragma once

#include "base/result.hpp"
#include "deliver/save.hpp"
#include "survey/audience.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// A file a run can make. Adding one: a line in writers() of pipeline.cpp.
///
/// name:  as --to takes it.
/// file:  what it is called in the output folder.
struct Format {
    std::string_view name;
    std::string_view file;
    std::string_view what; ///< for --help
};

/// In the order of the command line's help.
const std::vector<Format>& known_formats();

/// What one run is asked for.
///
/// root:    nothing outside it is read; the meeting's own folder by default.
/// layout:  a name below `data`/layouts or a folder; empty: the one the meeting names.
/// data:    the installed folder that holds layouts/ and fonts/.
struct Request {
    std::filesystem::path meeting;
    std::optional<std::filesystem::path> root;
    std::string layout;
    std::filesystem::path data;
    std::vector<std::filesystem::path> font_path;
    std::vector<std::string> formats;
    survey::Audience audience = survey::Audience::members;
    std::function<void(std::string_view)> progress; ///< told the stage that begins; may be empty
};

struct Outputs {
    std::vector<deliver::OutputFile> files;
    std::size_t pages = 0;
    std::vector<std::filesystem::path> inputs; ///< the files that were read for them
};

/// The whole run: reads, counts, composes, places and writes into memory.
///
/// Output:  every format asked for, or none when `faults` has errors.
/// Errors:  faults of the input go to `faults`, all of them; a fault of the world or of a
///          library is the result.
Result<Outputs> build(const Request& request, SourceStore& sources, Diagnostics& faults);

} // namespace restitution
