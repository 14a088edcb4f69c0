#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace restitution::read {

/// Where the characters of one field stand in its file, without quotation marks around them.
///
/// escaped: quotation marks inside are written twice.
struct CsvField {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool escaped = false;
    bool empty() const { return begin == end; }
};

/// One pass over delimiter-separated text, field by field.
///
/// Input:   strict UTF-8 of less than 4 GiB.
/// Shape:   fields are quoted or not, each as it likes; records end in LF, CR LF or CR outside
///          quotation marks, the last one also at the end of the text.
/// Law:     the fields, the marks between them and the line ends make up the text again.
/// Source:  RFC 4180.
class CsvScanner {
public:
    CsvScanner(std::string_view text, std::size_t from, char delimiter)
        : text_{text}, at_{from}, delimiter_{delimiter}
    {
    }

    /// The next field, or nothing behind the last record.
    std::optional<CsvField> next();

    /// Whether the field that next() gave was the last of its record.
    bool record_ended() const { return record_ended_; }
    bool saw_lone_cr() const { return lone_cr_; }

    /// Where a quotation mark opens a field that never closes, or that closes before more text:
    /// the first of them.
    struct BrokenQuote {
        std::size_t opened = 0;
        std::optional<std::size_t> closed; ///< none: not before the end of the text
    };
    const std::optional<BrokenQuote>& broken_quote() const { return broken_; }

private:
    CsvField plain();
    CsvField quoted();
    void end_field();

    std::string_view text_;
    std::size_t at_;
    char delimiter_;
    bool record_ended_ = true;
    bool lone_cr_ = false;
    std::optional<BrokenQuote> broken_;
};

} // namespace restitution::read
