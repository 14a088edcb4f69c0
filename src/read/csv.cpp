#include "read/csv.hpp"

#include "read/csv_delimiter.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace restitution::read {

namespace {

constexpr std::size_t many_columns = 1'000;
constexpr std::size_t most_rows_named = 8;

class CsvReader {
public:
    CsvReader(const SourceFile& file, CsvDelimiter found, Diagnostics& faults)
        : file_{file}, scanner_{file.text, found.header, found.delimiter}, faults_{faults}
    {
        table_.file = &file;
    }

    std::optional<CsvTable> read()
    {
        read_header();
        while (!refused_ && read_row()) {
        }
        if (const auto& broken = scanner_.broken_quote()) {
            tell_broken_quote(*broken);
        }
        if (refused_) {
            return std::nullopt;
        }
        warn();
        return std::move(table_);
    }

private:
    /// One record; what is behind its first `limit` fields is counted, not kept.
    std::size_t read_record(std::vector<CsvField>& into, std::size_t limit)
    {
        std::size_t count = 0;
        while (const auto field = scanner_.next()) {
            check_length(*field);
            ++count;
            if (count <= limit) {
                into.push_back(*field);
            } else {
                kept_all_ = kept_all_ && field->empty();
            }
            if (scanner_.record_ended()) {
                break;
            }
        }
        return count;
    }

    void read_header()
    {
        const std::size_t count = read_record(table_.header, most_csv_columns);
        if (count == 0) {
            refuse("csv.empty", fmt::format("'{}' has no header", file_.name), {&file_, 0, 0},
                   "the first line names the columns");
        }
        if (count > most_csv_columns) {
            refuse("csv.too-many-columns",
                   fmt::format("the header has {} columns, at most {} are read", count,
                               most_csv_columns),
                   table_.span(table_.header.back()), "export the answers alone");
        }
        while (table_.header.size() > 1 && table_.header.back().empty()) {
            table_.header.pop_back();
        }
    }

    bool read_row()
    {
        const std::size_t columns = table_.columns();
        const std::size_t before = table_.cells.size();
        kept_all_ = true;
        const std::size_t count = read_record(table_.cells, columns);
        if (count == 0) {
            return false;
        }
        const auto row = std::span{table_.cells}.subspan(before);
        const CsvField last = row.back();
        if (kept_all_ && std::ranges::all_of(row, &CsvField::empty)) {
            table_.cells.resize(before);
            empty_rows_ += count > 1 ? 1 : 0;
            return true;
        }
        if (count > most_csv_columns) {
            refuse("csv.too-many-columns",
                   fmt::format("a record has {} fields, the header {}", count, columns),
                   table_.span(row.front()), "does every response end its line?");
        }
        if (before + columns > most_csv_cells) {
            refuse("csv.too-many-cells",
                   fmt::format("the file has more than {} cells", most_csv_cells), {&file_, 0, 0},
                   "take out columns that no question names, or divide the survey");
            return false;
        }
        table_.cells.resize(before + columns, {last.end, last.end, false});
        if (count < columns || !kept_all_) {
            note_ragged(before, count);
        }
        return true;
    }

    void note_ragged(std::size_t first_cell, std::size_t count)
    {
        if (ragged_ == 0) {
            first_ragged_ = {&file_, table_.cells[first_cell].begin, table_.cells.back().end};
        }
        if (++ragged_ <= most_rows_named) {
            ragged_names_ += fmt::format("{}response {} has {}", ragged_ == 1 ? "" : ", ",
                                         first_cell / table_.columns() + 1, count);
        }
        too_long_ = too_long_ || !kept_all_;
    }

    void check_length(const CsvField& field)
    {
        if (field.end - field.begin > longest_csv_cell && !scanner_.broken_quote()) {
            refuse("csv.cell-too-long",
                   fmt::format("a cell holds {} bytes, at most {} are read",
                               field.end - field.begin, longest_csv_cell),
                   {&file_, field.begin, field.begin}, "does a quotation mark not close?");
        }
    }

    void tell_broken_quote(const CsvScanner::BrokenQuote& broken)
    {
        const auto opened = static_cast<std::uint32_t>(broken.opened);
        if (broken.closed) {
            const auto closed = static_cast<std::uint32_t>(*broken.closed);
            refuse("csv.text-after-quote",
                   "the field that opens here with a quotation mark goes on behind the next one",
                   {&file_, opened, closed + 1}, double_it);
        } else {
            refuse("csv.unclosed-quote", "this quotation mark opens a field that never closes",
                   {&file_, opened, opened + 1}, double_it);
        }
    }

    void warn()
    {
        if (ragged_ > 0) {
            std::vector<std::string> hints{"fields that are missing count as not answered"};
            if (too_long_) {
                hints.emplace_back("fields beyond the header are left out: does a text hold the "
                                   "delimiter without quotation marks around it?");
            }
            faults_.warning("csv.ragged",
                            fmt::format("{} of the {} responses have not the header's {} fields: "
                                        "{}{}",
                                        ragged_, table_.rows(), table_.columns(), ragged_names_,
                                        ragged_ > most_rows_named ? ", …" : ""),
                            first_ragged_, std::move(hints));
        }
        if (empty_rows_ > 0) {
            faults_.note("csv.empty-rows",
                         fmt::format("{} rows of empty cells were left out", empty_rows_),
                         {&file_, 0, 0});
        }
        if (scanner_.saw_lone_cr()) {
            faults_.warning("csv.cr", "lines end in CR alone, as on a very old Mac", {&file_, 0, 0},
                            {"save the file again with LF or CR LF"});
        }
        if (table_.columns() > many_columns) {
            faults_.warning("csv.many-columns",
                            fmt::format("the file has {} columns", table_.columns()),
                            {&file_, 0, 0}, {"is it the export of this survey?"});
        }
    }

    void refuse(std::string_view code, std::string message, SourceSpan where,
                std::string_view hint = {})
    {
        refused_ = true;
        faults_.error(code, std::move(message), where,
                      hint.empty() ? std::vector<std::string>{} : std::vector{std::string{hint}});
    }

    static constexpr std::string_view double_it =
        "close the field; a quotation mark inside it is written twice: \"\"";

    const SourceFile& file_;
    CsvScanner scanner_;
    Diagnostics& faults_;
    CsvTable table_;
    bool refused_ = false;
    bool kept_all_ = true; ///< what the row has beyond the header is empty
    std::size_t empty_rows_ = 0;
    std::size_t ragged_ = 0;
    bool too_long_ = false;
    std::string ragged_names_;
    SourceSpan first_ragged_;
};

bool check_content(const SourceFile& file, Diagnostics& faults)
{
    if (file.text.find_first_not_of("\r\n\t ") == std::string::npos) {
        faults.error("csv.empty", fmt::format("'{}' is empty", file.name), {&file, 0, 0},
                     {"export the responses again"});
        return false;
    }
    if (file.text.size() >= std::numeric_limits<std::uint32_t>::max()) {
        faults.error("csv.too-many-cells", fmt::format("'{}' has over 4 GiB", file.name));
        return false;
    }
    if (const auto nul = file.text.find('\0'); nul != std::string::npos) {
        const auto at = static_cast<std::uint32_t>(nul);
        faults.error("csv.nul", "a NUL character stands in the text", {&file, at, at + 1},
                     {"the file is damaged or no text: export the responses again as CSV"});
        return false;
    }
    return true;
}

} // namespace

std::string CsvTable::text(const CsvField& field) const
{
    const std::string_view written = raw(field);
    if (!field.escaped) {
        return std::string{written};
    }
    std::string text;
    text.reserve(written.size());
    for (std::size_t at = 0; at < written.size(); ++at) {
        text += written[at];
        at += written[at] == '"' ? 1 : 0; // its twin
    }
    return text;
}

std::optional<CsvTable> read_csv(const SourceFile& file, std::span<const std::string> wanted,
                                 Diagnostics& faults)
{
    if (!check_content(file, faults)) {
        return std::nullopt;
    }
    const auto delimiter = choose_delimiter(file.text, wanted);
    if (!delimiter) {
        faults.error("csv.delimiter-unclear",
                     "the header is parted as well by one delimiter as by another", {&file, 0, 0},
                     {"start the file with a line 'sep=;' or 'sep=,'",
                      "or put quotation marks around the headers"});
        return std::nullopt;
    }
    return CsvReader{file, *delimiter, faults}.read();
}

} // namespace restitution::read
