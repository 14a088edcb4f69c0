#pragma once

#include "base/bytes.hpp"
#include "text/paragraph.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <xlsxwriter.h>

namespace restitution::backends::xlsx {

/// kept:      cells stay in memory until the end: tables and charts over them are possible.
/// streamed:  each row leaves memory when the next one starts: no table, rows in order.
enum class Storage { kept, streamed };

/// What sheets may keep in memory; beyond any of these they are streamed.
///
/// rows:     of a sheet.
/// columns:  of a sheet: the library's memory for a table grows with their square, 14 MB for 500.
/// cells:    of all answers and rows kept, some 100 bytes each and their texts. Tallies and the
///           summary are always kept.
inline constexpr std::size_t most_kept_rows = 10'000;
inline constexpr std::size_t most_kept_columns = 500;
inline constexpr std::size_t most_kept_cells = 500'000;

/// libxlsxwriter or the memory below it said no. Does not leave write_xlsx().
struct Refusal : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Owns one libxlsxwriter workbook that is written to memory.
///
/// Errors:  every member throws Refusal; the pointers it gives are never null.
class Workbook {
public:
    /// kept:      the library's files on the way to the workbook stay in memory, too, where
    ///            the system has a folder for that with room to spare.
    /// direction: sheets of one from right to left begin at the right.
    explicit Workbook(Storage drafts, text::Direction direction = text::Direction::left_to_right);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    lxw_workbook* get() const { return book_; }
    /// How a sheet of so many answers is to be written. Law: what is kept stays within the above.
    Storage storage_for(std::size_t rows, std::size_t columns);
    lxw_worksheet* add_sheet(const std::string& name, Storage storage);
    lxw_format* add_format();
    lxw_chart* add_chart(lxw_chart_type type);

    /// Closes the workbook and gives its bytes; nothing else may be asked of it then.
    Bytes finish();

private:
    text::Direction direction_;
    int memory_ = -1;
    std::size_t kept_cells_ = 0;
    lxw_workbook* book_ = nullptr;
};

/// Throws Refusal unless `outcome` is good; `doing` says what was asked for.
void check(lxw_error outcome, std::string_view doing);

} // namespace restitution::backends::xlsx
