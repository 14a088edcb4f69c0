#include "read/csv.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::read {

namespace {

constexpr std::array delimiters{',', ';', '\t'};
constexpr std::size_t most_columns = 16'384;
constexpr std::size_t many_columns = 1'000;
constexpr std::size_t most_fields = 50'000'000;
constexpr std::size_t most_rows_named = 8;

bool ends_line(char c)
{
    return c == '\n' || c == '\r';
}

/// One pass over the text, by RFC 4180 with any line end.
class CsvScanner {
public:
    CsvScanner(const SourceFile& file, std::size_t from, char delimiter)
        : text_{file.text}, at_{from}, delimiter_{delimiter}
    {
    }

    bool done() const { return at_ >= text_.size(); }

    CsvRecord record()
    {
        CsvRecord fields;
        do {
            fields.push_back(field());
        } while (take(delimiter_));
        take_line_end();
        return fields;
    }

    std::optional<std::size_t> unclosed_quote() const { return unclosed_; }
    bool saw_lone_cr() const { return lone_cr_; }

private:
    CsvField field()
    {
        CsvField found;
        found.begin = static_cast<std::uint32_t>(at_);
        if (!done() && text_[at_] == '"') {
            quoted(found.text);
        }
        const std::size_t plain = at_;
        while (!done() && text_[at_] != delimiter_ && !ends_line(text_[at_])) {
            ++at_;
        }
        found.text.append(text_, plain, at_ - plain);
        found.end = static_cast<std::uint32_t>(at_);
        return found;
    }

    void quoted(std::string& into)
    {
        const std::size_t opened = at_++;
        while (true) {
            const std::size_t quote = text_.find('"', at_);
            if (quote == std::string::npos) {
                unclosed_ = unclosed_.value_or(opened);
                into.append(text_, at_);
                at_ = text_.size();
                return;
            }
            into.append(text_, at_, quote - at_);
            at_ = quote + 1;
            if (done() || text_[at_] != '"') {
                return;
            }
            into += '"';
            ++at_;
        }
    }

    bool take(char wanted)
    {
        const bool there = !done() && text_[at_] == wanted;
        at_ += there ? 1 : 0;
        return there;
    }

    void take_line_end()
    {
        if (take('\r')) {
            lone_cr_ = !take('\n') || lone_cr_;
        } else {
            take('\n');
        }
    }

    const std::string& text_;
    std::size_t at_;
    char delimiter_;
    std::optional<std::size_t> unclosed_;
    bool lone_cr_ = false;
};

class CsvReader {
public:
    CsvReader(const SourceFile& file, Diagnostics& faults) : file_{file}, faults_{faults} {}

    std::optional<CsvTable> read()
    {
        if (file_.text.find_first_not_of("\r\n\t ") == std::string::npos) {
            return refuse("csv.empty", fmt::format("'{}' is empty", file_.name), 0, 0,
                          "export the responses again");
        }
        if (const auto nul = file_.text.find('\0'); nul != std::string::npos) {
            return refuse("csv.nul", "a NUL character stands in the text", nul, nul + 1,
                          "export the responses again as CSV, UTF-8");
        }
        std::size_t from = 0;
        const auto delimiter = find_delimiter(from);
        return delimiter ? read_table(from, *delimiter) : std::nullopt;
    }

private:
    std::optional<CsvTable> read_table(std::size_t from, char delimiter)
    {
        CsvScanner scanner{file_, from, delimiter};
        CsvTable table;
        table.file = &file_;
        table.header = scanner.record();
        drop_empty_columns_at_end(table.header);
        if (table.header.size() > most_columns) {
            return refuse(
                "csv.too-large",
                fmt::format("{} columns, at most {} are read", table.header.size(), most_columns),
                0, 0, "");
        }
        std::size_t fields = 0;
        while (!scanner.done()) {
            CsvRecord record = scanner.record();
            fields += record.size();
            if (fields > most_fields) {
                return refuse("csv.too-large", fmt::format("more than {} fields", most_fields), 0,
                              0, "");
            }
            keep(std::move(record), table);
        }
        if (scanner.unclosed_quote()) {
            return refuse("csv.unclosed-quote",
                          "this quotation mark opens a field that never closes",
                          *scanner.unclosed_quote(), *scanner.unclosed_quote() + 1,
                          "a quotation mark inside a field is written twice: \"\"");
        }
        warn(table, scanner.saw_lone_cr());
        return table;
    }

    static void drop_empty_columns_at_end(CsvRecord& header)
    {
        while (header.size() > 1 && header.back().text.empty()) {
            header.pop_back();
        }
    }

    void keep(CsvRecord record, CsvTable& table)
    {
        ++row_;
        const auto is_empty = [](const CsvField& field) { return field.text.empty(); };
        if (std::ranges::all_of(record, is_empty)) {
            return;
        }
        const std::size_t columns = table.header.size();
        const bool too_long = record.size() > columns &&
                              !std::all_of(record.begin() + static_cast<std::ptrdiff_t>(columns),
                                           record.end(), is_empty);
        if (record.size() < columns || too_long) {
            ragged_.push_back(row_);
            first_ragged_ =
                first_ragged_.value_or(SourceSpan{&file_, record.front().begin, record.back().end});
        }
        record.resize(columns, CsvField{"", record.back().end, record.back().end});
        table.records.push_back(std::move(record));
    }

    void warn(const CsvTable& table, bool lone_cr)
    {
        if (!ragged_.empty()) {
            const auto named = std::min(ragged_.size(), most_rows_named);
            faults_.warning(
                "csv.ragged",
                fmt::format("{} rows have more or fewer fields than the header's {}: {}{}",
                            ragged_.size(), table.header.size(),
                            fmt::join(ragged_.begin(),
                                      ragged_.begin() + static_cast<std::ptrdiff_t>(named), ", "),
                            named < ragged_.size() ? " …" : ""),
                *first_ragged_, {"rows are counted from 1 below the header"});
        }
        if (lone_cr) {
            faults_.warning("csv.cr", "lines end in CR alone", {&file_, 0, 0});
        }
        if (table.header.size() > many_columns) {
            faults_.warning("csv.many-columns",
                            fmt::format("the file has {} columns", table.header.size()),
                            {&file_, 0, 0});
        }
    }

    /// The only delimiter that splits the header, or the one that splits it most.
    std::optional<char> find_delimiter(std::size_t& from)
    {
        constexpr std::string_view announcement = "sep=";
        if (file_.text.starts_with(announcement) && file_.text.size() > announcement.size() + 1) {
            from = std::min(file_.text.find('\n'), file_.text.size() - 1) + 1;
            return file_.text[announcement.size()];
        }
        std::array<std::size_t, delimiters.size()> splits{};
        for (std::size_t i = 0; i < delimiters.size(); ++i) {
            splits[i] = CsvScanner{file_, from, delimiters[i]}.record().size() - 1;
        }
        const auto best = std::ranges::max_element(splits);
        if (*best > 0 && std::ranges::count(splits, *best) > 1) {
            refuse("csv.delimiter-unclear",
                   "the header is split as well by one delimiter as by another", 0, 0,
                   "start the file with a line sep=; or sep=, or put the headers in quotes");
            return std::nullopt;
        }
        return delimiters[static_cast<std::size_t>(best - splits.begin())];
    }

    std::nullopt_t refuse(std::string_view code, std::string message, std::size_t begin,
                          std::size_t end, std::string hint)
    {
        std::vector<std::string> hints;
        if (!hint.empty()) {
            hints.push_back(std::move(hint));
        }
        faults_.error(code, std::move(message),
                      {&file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                      std::move(hints));
        return std::nullopt;
    }

    const SourceFile& file_;
    Diagnostics& faults_;
    std::size_t row_ = 0;
    std::vector<std::size_t> ragged_;
    std::optional<SourceSpan> first_ragged_;
};

} // namespace

std::optional<CsvTable> read_csv(const SourceFile& file, Diagnostics& faults)
{
    return CsvReader{file, faults}.read();
}

} // namespace restitution::read
