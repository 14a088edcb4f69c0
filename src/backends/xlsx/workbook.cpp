#include "backends/xlsx/workbook.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace restitution::backends::xlsx {
namespace {

template <class T>
T* or_refuse(T* made, std::string_view doing)
{
    if (made == nullptr) {
        check(LXW_ERROR_MEMORY_MALLOC_FAILED, doing);
    }
    return made;
}

[[noreturn]] void refuse_by_system(std::string_view doing)
{
    throw Refusal{fmt::format("{}: {}", doing, std::strerror(errno))};
}

// Small workbooks make some fifty files on the way; on a disk these take a twentieth of a run.
constexpr const char* folder_in_memory = "/dev/shm";
constexpr std::uint64_t room_to_spare = 1U << 30U;

bool has_folder_in_memory()
{
    struct statvfs room {};
    return access(folder_in_memory, W_OK | X_OK) == 0 && statvfs(folder_in_memory, &room) == 0 &&
           room.f_bavail >= room_to_spare / std::max<std::uint64_t>(room.f_frsize, 1);
}

lxw_workbook_options options_for(Storage drafts)
{
    lxw_workbook_options options = {};
    if (drafts == Storage::kept && has_folder_in_memory()) {
        // The library's texts are not const although it only copies this one.
        options.tmpdir = const_cast<char*>(folder_in_memory);
    }
    return options;
}

} // namespace

void check(lxw_error outcome, std::string_view doing)
{
    if (outcome != LXW_NO_ERROR) {
        throw Refusal{fmt::format("{}: {}", doing, lxw_strerror(outcome))};
    }
}

// The library writes to a file name only. A file in memory has one, too.
Workbook::Workbook(Storage drafts, text::Direction direction)
    : direction_{direction}, memory_{memfd_create("workbook", MFD_CLOEXEC)}
{
    if (memory_ < 0) {
        refuse_by_system("a file in memory");
    }
    lxw_workbook_options options = options_for(drafts);
    book_ = workbook_new_opt(fmt::format("/proc/self/fd/{}", memory_).c_str(), &options);
    if (book_ == nullptr) {
        close(memory_);
        throw Refusal{"a workbook: out of memory"};
    }
}

Workbook::~Workbook()
{
    lxw_workbook_free(book_);
    close(memory_);
}

Storage Workbook::storage_for(std::size_t rows, std::size_t columns)
{
    const std::size_t cells = rows * columns;
    if (rows > most_kept_rows || columns > most_kept_columns ||
        cells > most_kept_cells - kept_cells_) {
        return Storage::streamed;
    }
    kept_cells_ += cells;
    return Storage::kept;
}

lxw_worksheet* Workbook::add_sheet(const std::string& name, Storage storage)
{
    // Each sheet takes the option as it stands when the sheet is made, so that small
    // sheets keep their tables in the same book where large ones are streamed.
    book_->options.constant_memory = storage == Storage::streamed ? LXW_TRUE : LXW_FALSE;
    lxw_worksheet* sheet = or_refuse(workbook_add_worksheet(book_, name.c_str()), name);
    if (direction_ == text::Direction::right_to_left) {
        worksheet_right_to_left(sheet);
    }
    return sheet;
}

lxw_format* Workbook::add_format()
{
    return or_refuse(workbook_add_format(book_), "a format");
}

lxw_chart* Workbook::add_chart(lxw_chart_type type)
{
    return or_refuse(workbook_add_chart(book_, static_cast<std::uint8_t>(type)), "a chart");
}

Bytes Workbook::finish()
{
    // Closing frees the workbook, whatever comes of it.
    check(workbook_close(std::exchange(book_, nullptr)), "closing the workbook");
    struct stat written {};
    if (fstat(memory_, &written) != 0) {
        refuse_by_system("the finished workbook");
    }
    Bytes bytes(static_cast<std::size_t>(written.st_size), '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t more =
            pread(memory_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (more < 0 && errno != EINTR) {
            refuse_by_system("the finished workbook");
        }
        if (more == 0) {
            throw Refusal{"the finished workbook: it ends too early"};
        }
        done += more < 0 ? 0 : static_cast<std::size_t>(more);
    }
    return bytes;
}

} // namespace restitution::backends::xlsx
