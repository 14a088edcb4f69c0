#include "read/root.hpp"

#include "read/missing_file.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace restitution::read {

namespace {

namespace fs = std::filesystem;

/// One open file; closed again whatever happens.
class OpenFile {
public:
    explicit OpenFile(const fs::path& path)
        : file_{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)}
    {
    }
    ~OpenFile()
    {
        if (file_ >= 0) {
            ::close(file_);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    explicit operator bool() const { return file_ >= 0; }
    int get() const { return file_; }

private:
    int file_;
};

bool has_control_character(std::string_view path)
{
    return std::ranges::any_of(path, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

bool is_url(std::string_view path)
{
    return path.find("://") != std::string_view::npos || path.starts_with("data:");
}

bool has_drive(std::string_view path)
{
    return path.size() > 1 && path[1] == ':';
}

std::string with_slashes(std::string_view path)
{
    std::string slashed{path};
    std::ranges::replace(slashed, '\\', '/');
    return slashed;
}

/// As it is written, before anything is looked at: ".." may lead out on its way back in, too.
bool leads_out(const fs::path& path, const fs::path& start, const fs::path& folder)
{
    fs::path at = start;
    return std::ranges::any_of(path, [&](const fs::path& part) {
        at = part == ".." ? at.parent_path() : at / part;
        return !lies_below(at, folder);
    });
}

/// A path from the working folder, where the start's own folder needs no name.
std::string seen_from_outside(const fs::path& start, std::string_view path)
{
    return start == "." ? std::string{path} : (start / path).string();
}

/// The whole content, never more than `limit` bytes even if the file grows meanwhile.
std::optional<std::string> read_whole(int file, std::size_t size, std::size_t limit)
{
    std::string text(std::min(size + 1, limit), '\0'); // one more shows where the file ends
    std::size_t have = 0;
    while (true) {
        if (have == text.size()) {
            if (have >= limit) {
                return text;
            }
            text.resize(std::min(limit, have + 4096));
        }
        const ssize_t n = ::read(file, text.data() + have, text.size() - have);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n < 0) {
            return std::nullopt;
        }
        if (n == 0) {
            text.resize(have);
            return text;
        }
        have += static_cast<std::size_t>(n);
    }
}

/// Reports faults of one path, told where it was written.
class PathFaults {
public:
    PathFaults(std::string_view path, const SourceSpan& where, Diagnostics& faults)
        : path_{path}, where_{where}, faults_{faults}
    {
    }

    std::nullopt_t tell(std::string_view code, std::string_view what,
                        std::vector<std::string> hints = {}) const
    {
        faults_.error(code, fmt::format("'{}' {}", path_, what), where_, std::move(hints));
        return std::nullopt;
    }

private:
    std::string_view path_;
    const SourceSpan& where_;
    Diagnostics& faults_;
};

bool check_form(std::string_view path, const PathFaults& faults)
{
    const std::string relative = "give a path relative to the meeting, with / between folders";
    if (is_url(path)) {
        faults.tell("read.not-a-path", "is an address of the web, and nothing is fetched",
                    {"save the file beside the meeting, and name that"});
    } else if (path.empty() || has_control_character(path)) {
        faults.tell("read.not-a-path", "is no path of a file", {relative});
    } else if (fs::path{path}.is_absolute() || has_drive(path)) {
        faults.tell("read.outside-root", "leads outside the folder that may be read", {relative});
    } else if (path.find('\\') != std::string_view::npos) {
        faults.tell("read.outside-root", "is written with backslashes",
                    {fmt::format("write '{}'", with_slashes(path))});
    } else {
        return true;
    }
    return false;
}

} // namespace

Root::Root(fs::path folder) : folder_{folder}, start_{std::move(folder)} {}

Root::Root(fs::path folder, fs::path start) : folder_{std::move(folder)}, start_{std::move(start)}
{
}

std::optional<SourceFile> Root::open(std::string_view path, const SourceSpan& where,
                                     std::size_t limit, Diagnostics& faults,
                                     std::string_view smaller) const
{
    const PathFaults tell{path, where, faults};
    if (!check_form(path, tell)) {
        return std::nullopt;
    }
    std::error_code error;
    const fs::path folder = fs::weakly_canonical(folder_, error);
    const fs::path start = error ? fs::path{} : fs::weakly_canonical(start_, error);
    if (leads_out(path, start, folder)) {
        return tell.tell("read.outside-root", "leads outside the folder that may be read",
                         {"give a path inside it, or a wider folder with --root"});
    }
    const fs::path resolved = error ? fs::path{} : fs::canonical(start / path, error);
    if (error) {
        return tell.tell("read.no-file", fmt::format("cannot be found in '{}'", start_.string()),
                         hints_for_missing(folder, start, path));
    }
    if (!lies_below(resolved, folder)) {
        return tell.tell("read.outside-root", "is a link that leads outside the folder",
                         {"put the file itself there, or give a wider folder with --root"});
    }
    struct ::stat status = {};
    const OpenFile file{resolved};
    if (!file || ::fstat(file.get(), &status) != 0) {
        return tell.tell("read.no-file",
                         fmt::format("cannot be read: {}", std::generic_category().message(errno)),
                         {"see who may read it"});
    }
    if (!S_ISREG(status.st_mode)) {
        return S_ISDIR(status.st_mode)
                   ? tell.tell("read.not-regular", "is a folder", {"name the file in it"})
                   : tell.tell(
                         "read.not-regular", "is no regular file",
                         {"a pipe or a device is not read: save what it gives, and name that"});
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limit) {
        return tell.tell("read.too-large",
                         fmt::format("has {} bytes, at most {} are read", size, limit),
                         {std::string{smaller}});
    }
    auto text = read_whole(file.get(), size, limit);
    if (!text) {
        return tell.tell("read.no-file", "cannot be read to its end");
    }
    opened_.push_back(resolved);
    return SourceFile{std::string{path}, std::move(*text), seen_from_outside(start_, path)};
}

} // namespace restitution::read
