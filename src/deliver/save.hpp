#pragma once

#include "base/bytes.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace restitution::deliver {

struct OutputFile {
    std::string name; ///< below the folder, no separators
    Bytes bytes;
};

/// Writes finished files into a folder, which is made when it is not there.
///
/// Law:     each file appears whole or not at all: it is written beside its place,
///          synced and renamed; when one cannot be written none is renamed and no temporary
///          file stays.
/// Errors:  deliver.no-folder, deliver.write-failed, each with the system's reason.
Status save(const std::filesystem::path& folder, const std::vector<OutputFile>& files);

} // namespace restitution::deliver
