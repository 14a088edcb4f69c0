#include "deliver/save.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace restitution::deliver {

namespace {

Diagnostic failed(const std::filesystem::path& what, int error)
{
    return {
        Severity::error,
        "deliver.write-failed",
        fmt::format("cannot write '{}': {}", what.string(), std::generic_category().message(error)),
        {},
        {"choose another folder with -o, or free some space"}};
}

bool write_all(int file, const Bytes& bytes)
{
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(file, bytes.data() + written, bytes.size() - written);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            return false;
        }
        written += static_cast<std::size_t>(n);
    }
    return ::fsync(file) == 0;
}

mode_t current_umask()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return mask;
}

/// A file under a name of its own beside its place; gone again unless it was renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path place)
        : place_{std::move(place)}, name_{place_.string() + ".XXXXXX"}
    {
    }
    ~TemporaryFile()
    {
        if (exists_) {
            ::unlink(name_.c_str());
        }
    }
    TemporaryFile(TemporaryFile&& other) noexcept
        : place_{std::move(other.place_)}, name_{std::move(other.name_)}, exists_{std::exchange(
                                                                              other.exists_, false)}
    {
    }
    TemporaryFile& operator=(TemporaryFile&&) = delete;

    /// The system's error number, or nothing.
    std::optional<int> write(const Bytes& bytes)
    {
        const int file = ::mkostemp(name_.data(), O_CLOEXEC);
        if (file < 0) {
            return errno;
        }
        exists_ = true;
        // mkostemp() gives 0600; a finished file has what any other new file has.
        const bool whole = ::fchmod(file, 0666 & ~current_umask()) == 0 && write_all(file, bytes);
        const int error = errno;
        const bool closed = ::close(file) == 0;
        if (!whole) {
            return error;
        }
        return closed ? std::nullopt : std::optional{errno};
    }

    std::optional<int> take_its_place()
    {
        if (::rename(name_.c_str(), place_.c_str()) != 0) {
            return errno;
        }
        exists_ = false;
        return std::nullopt;
    }

    const std::filesystem::path& place() const { return place_; }

private:
    std::filesystem::path place_;
    std::string name_;
    bool exists_ = false;
};

} // namespace

Status save(const std::filesystem::path& folder, const std::vector<OutputFile>& files)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || !std::filesystem::is_directory(folder, error)) {
        return Diagnostic{Severity::error,
                          "deliver.no-folder",
                          fmt::format("cannot make the folder '{}': {}", folder.string(),
                                      error ? error.message() : "a file stands in its place"),
                          {},
                          {"choose another folder with -o"}};
    }
    std::vector<TemporaryFile> written;
    for (const OutputFile& file : files) {
        TemporaryFile& temporary = written.emplace_back(folder / file.name);
        if (const auto reason = temporary.write(file.bytes)) {
            return failed(temporary.place(), *reason);
        }
    }
    for (TemporaryFile& temporary : written) {
        if (const auto reason = temporary.take_its_place()) {
            return failed(temporary.place(), *reason);
        }
    }
    return Done{};
}

} // namespace restitution::deliver
