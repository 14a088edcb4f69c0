#include "read/root.hpp"

#include "read/did_you_mean.hpp"
#include "read/folder_names.hpp"

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

bool lies_below(const fs::path& path, const fs::path& folder)
{
    const auto [rest, unused] = std::ranges::mismatch(folder, path);
    return rest == folder.end();
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

/// The whole content, never more than `limit` bytes even if the file grows meanwhile.
std::optional<std::string> read_whole(int file, std::size_t size, std::size_t limit)
{
    std::string text(size, '\0');
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

/// The name nearest to a path that leads nowhere, among its neighbors below the root.
std::vector<std::string> hints_for_missing(const fs::path& root, const fs::path& start,
                                           std::string_view path)
{
    std::error_code error;
    const fs::path inside = fs::path{path}.parent_path();
    const fs::path folder = fs::canonical(start / inside, error);
    if (!root.empty() && !error && lies_below(folder, root)) {
        std::vector<std::string> known = names_in(folder, fs::file_type::regular);
        std::ranges::transform(known, known.begin(),
                               [&](const std::string& name) { return (inside / name).string(); });
        if (auto hints = did_you_mean(path, known); !hints.empty()) {
            return hints;
        }
    }
    return {"check the spelling and that the file lies there"};
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
    if (path.empty() || has_control_character(path) || is_url(path)) {
        faults.tell("read.not-a-path", "is no path of a file", {relative});
        return false;
    }
    const fs::path given{path};
    if (given.is_absolute() || has_drive(path) || path.find('\\') != std::string_view::npos) {
        faults.tell("read.outside-root", "leads outside the folder that may be read", {relative});
        return false;
    }
    return true;
}

} // namespace

Root::Root(fs::path folder) : folder_{folder}, start_{std::move(folder)} {}

Root::Root(fs::path folder, fs::path start) : folder_{std::move(folder)}, start_{std::move(start)}
{
}

std::optional<SourceFile> Root::open(std::string_view path, const SourceSpan& where,
                                     std::size_t limit, Diagnostics& faults) const
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
        return tell.tell("read.outside-root", "is a link that leads outside the folder");
    }
    struct ::stat status = {};
    const OpenFile file{resolved};
    if (!file || ::fstat(file.get(), &status) != 0) {
        return tell.tell("read.no-file",
                         fmt::format("cannot be read: {}", std::generic_category().message(errno)));
    }
    if (!S_ISREG(status.st_mode)) {
        return tell.tell("read.not-regular", "is no regular file");
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limit) {
        return tell.tell("read.too-large",
                         fmt::format("has {} bytes, at most {} are read", size, limit));
    }
    auto text = read_whole(file.get(), size, limit);
    if (!text) {
        return tell.tell("read.no-file", "cannot be read to its end");
    }
    return SourceFile{std::string{path}, std::move(*text)};
}

} // namespace restitution::read
