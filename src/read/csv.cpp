#include "read/csv.hpp"

#include "read/csv_delimiter.hpp"
#include "read/csv_remarks.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace restitution::read {

namespace {

/// Records that hold nothing, counted until it shows whether a filled one follows: a sheet may end
/// in a million of them.
class Gap {
public:
    void add(const CsvField& where)
    {
        first_ = open_ == 0 ? where : first_;
        ++open_;
    }
    std::size_t close() { return std::exchange(open_, 0); }
    std::size_t open() const { return open_; }
    const CsvField& first() const { return first_; }

private:
    std::size_t open_ = 0;
    CsvField first_; ///< of those that are open
};

class CsvReader {
public:
    CsvReader(const SourceFile& file, CsvDelimiter found, std::size_t most_cells,
              Diagnostics& faults)
        : file_{file}, scanner_{file.text, found.header, found.delimiter},
          most_cells_{most_cells}, faults_{faults}
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
        remarks_.add_left_out(empty_rows_.close());
        if (scanner_.saw_lone_cr()) {
            remarks_.add_lone_cr();
        }
        remarks_.tell(table_, faults_);
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
        if (kept_all_ && std::ranges::all_of(row, &CsvField::empty)) {
            // Where a record has several fields, a line without any delimiter is none.
            (count == 1 && columns > 1 ? blank_lines_ : empty_rows_).add(row.front());
            table_.cells.resize(before);
            return true;
        }
        if (count > most_csv_columns) {
            refuse("csv.too-many-columns",
                   fmt::format("a record has {} fields, the header {}", count, columns),
                   table_.span(row.front()), "does every response end its line?");
        }
        const std::size_t first = before + empty_rows_.open() * columns;
        if (first + columns > most_cells_) {
            refuse("csv.too-many-cells",
                   fmt::format("the responses of all surveys together have more than {} cells",
                               ResponseRoom::most_cells),
                   {&file_, 0, 0}, "take out columns that no question names");
            return false;
        }
        close_gaps(before);
        const CsvField last = table_.cells.back();
        table_.cells.resize(first + columns, {last.end, last.end, false});
        if (count < columns || !kept_all_) {
            remarks_.add_ragged(first / columns, count, !kept_all_,
                                {&file_, table_.cells[first].begin, table_.cells.back().end});
        }
        return true;
    }

    /// Rows of empty cells before a filled one are respondents who answered nothing.
    void close_gaps(std::size_t before)
    {
        remarks_.add_left_out(blank_lines_.close());
        const CsvField first = empty_rows_.first();
        const std::size_t rows = empty_rows_.close();
        for (std::size_t i = 0; i < rows; ++i) {
            remarks_.add_empty_response(before / table_.columns() + i, table_.span(first));
        }
        table_.cells.insert(table_.cells.begin() + static_cast<std::ptrdiff_t>(before),
                            rows * table_.columns(), {first.begin, first.begin, false});
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
    std::size_t most_cells_;
    Diagnostics& faults_;
    CsvTable table_;
    bool refused_ = false;
    bool kept_all_ = true; ///< what the row has beyond the header is empty
    Gap empty_rows_;
    Gap blank_lines_;
    CsvRemarks remarks_;
};

bool check_content(const SourceFile& file, Diagnostics& faults)
{
    if (file.text.find_first_not_of("\r\n\t ") == std::string::npos) {
        faults.error("csv.empty", fmt::format("'{}' is empty", file.name), {&file, 0, 0},
                     {"export the responses again"});
        return false;
    }
    if (file.text.size() >= std::numeric_limits<std::uint32_t>::max()) {
        faults.error("csv.too-many-cells", fmt::format("'{}' has over 4 GiB", file.name), {},
                     {"divide it among several surveys"});
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
                                 Diagnostics& faults, std::size_t most_cells)
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
    return CsvReader{file, *delimiter, most_cells, faults}.read();
}

} // namespace restitution::read
