#pragma once

#include "base/diagnostic.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// The folder below which a run may read, and the one where its paths start.
///
/// Law:     no path, link or device lets a read escape the folder: paths are
///          relative, with "/" only, and are resolved before they are compared.
class Root {
public:
    explicit Root(std::filesystem::path folder);
    /// Input:   `start` lies in `folder`: only then is there anything to read.
    Root(std::filesystem::path folder, std::filesystem::path start);

    /// Reads a whole regular file below the folder.
    ///
    /// Input:   `path` as the user wrote it at `where`.
    /// Errors:  read.outside-root  absolute, with "..", a drive, a backslash, or led outside
    ///                             by a link (".." is for paths that start deeper than the
    ///                             folder)
    ///          read.not-a-path    empty, a URL, or holds control characters
    ///          read.no-file       nothing there, or not readable
    ///          read.not-regular   a folder, device or pipe
    ///          read.too-large     more than `limit` bytes: told before it is read; `smaller`
    ///                             is the hint
    /// Effects: the file is among opened() from now on.
    std::optional<SourceFile>
    open(std::string_view path, const SourceSpan& where, std::size_t limit, Diagnostics& faults,
         std::string_view smaller = "divide it, or save it smaller") const;

    /// All that was read, with links resolved: no output may take the place of any.
    const std::vector<std::filesystem::path>& opened() const { return opened_; }

private:
    std::filesystem::path folder_;
    std::filesystem::path start_;
    // Whoever reads through a root has it as const: that it keeps a list changes no answer of it.
    mutable std::vector<std::filesystem::path> opened_;
};

} // namespace restitution::read
