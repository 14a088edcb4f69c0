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
/// Input:   `inputs` are the files they were made from.
/// Law:     all files appear, each whole, or none: they are written beside their places and
///          synced, then take them; when one cannot, those before it give way to what stood
///          there, where the file system can exchange names (NewFile::give_way). No temporary file
///          stays. No input is replaced, by whatever name or link it was read.
/// Errors:  deliver.no-folder, deliver.write-failed, each with the system's reason;
///          deliver.over-input.
Status save(const std::filesystem::path& folder, const std::vector<OutputFile>& files,
            const std::vector<std::filesystem::path>& inputs = {});

} // namespace restitution::deliver
