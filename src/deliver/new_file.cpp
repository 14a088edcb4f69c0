#include "deliver/new_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace restitution::deliver {

namespace {

bool write_all(int file, const Bytes& bytes)
{
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(file, bytes.data() + written, bytes.size() - written);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            errno = n == 0 ? ENOSPC : errno;
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

std::optional<int> reason_against(const std::filesystem::path& place)
{
    struct stat standing {};
    if (::lstat(place.c_str(), &standing) != 0) {
        return errno == ENOENT ? std::nullopt : std::optional{errno};
    }
    if (S_ISDIR(standing.st_mode)) {
        return EISDIR;
    }
    return S_ISREG(standing.st_mode) || S_ISLNK(standing.st_mode) ? std::nullopt
                                                                  : std::optional{EEXIST};
}

} // namespace

NewFile::NewFile(std::filesystem::path place)
    : place_{std::move(place)}, name_{place_.string() + ".XXXXXX"}
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : place_{std::move(other.place_)}, name_{std::move(other.name_)}, at_{std::exchange(
                                                                          other.at_, At::nowhere)}
{
}

NewFile::~NewFile()
{
    if (at_ == At::temporary_name || at_ == At::place_of_another) {
        ::unlink(name_.c_str());
    }
}

std::optional<int> NewFile::write(const Bytes& bytes)
{
    const int file = ::mkostemp(name_.data(), O_CLOEXEC);
    if (file < 0) {
        return errno;
    }
    at_ = At::temporary_name;
    // mkostemp() gives 0600; a finished file has what any other new file has.
    const bool whole = ::fchmod(file, 0666 & ~current_umask()) == 0 && write_all(file, bytes);
    const int error = errno;
    const bool closed = ::close(file) == 0;
    if (!whole) {
        return error;
    }
    return closed ? std::nullopt : std::optional{errno};
}

std::optional<int> NewFile::take_its_place()
{
    if (const auto reason = reason_against(place_)) {
        return reason;
    }
    const auto rename = [this](unsigned flags) {
        return ::renameat2(AT_FDCWD, name_.c_str(), AT_FDCWD, place_.c_str(), flags) == 0;
    };
    if (rename(RENAME_EXCHANGE)) {
        at_ = At::place_of_another;
    } else if (rename(RENAME_NOREPLACE)) {
        at_ = At::place_of_none;
    } else if (rename(0)) { // a file system without those two
        at_ = At::place_for_good;
    } else {
        return errno;
    }
    return std::nullopt;
}

void NewFile::give_way()
{
    if (at_ == At::place_of_another) {
        const bool back =
            ::renameat2(AT_FDCWD, name_.c_str(), AT_FDCWD, place_.c_str(), RENAME_EXCHANGE) == 0;
        // Where it fails the old file stays under the temporary name: it is not ours to remove.
        at_ = back ? At::temporary_name : At::place_for_good;
    } else if (at_ == At::place_of_none && ::unlink(place_.c_str()) == 0) {
        at_ = At::nowhere;
    }
}

} // namespace restitution::deliver
