#include "read/response_cells.hpp"

#include "read/text_gate.hpp"

#include <fmt/format.h>

namespace restitution::read {

namespace {

unsigned byte_at(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// Whether a text holds nothing but what Western European and Vietnamese writing is made of,
/// composed: then there is nothing to clean. Most cells of a large file are told apart here.
bool is_surely_clean(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned lead = byte_at(text, at);
        const unsigned second = byte_at(text, at + 1);
        const unsigned third = byte_at(text, at + 2);
        if (lead < 0x80) {
            if ((lead < 0x20 && lead != '\n' && lead != '\t') || lead == 0x7F) {
                return false;
            }
        } else if ((lead == 0xC2 && second >= 0xA0) || // U+00A0 to U+00BF
                   (lead >= 0xC3 && lead <= 0xC9)) {   // U+00C0 to U+027F
            at += 1;
        } else if ((lead == 0xE1 &&
                    (second == 0xBA ||
                     second == 0xBB)) || // U+1E80 to U+1EFF
                                         // U+2010 to U+2027: dashes, quotation marks, ellipsis
                   (lead == 0xE2 && second == 0x80 && third >= 0x90 && third <= 0xA7)) {
            at += 2;
        } else {
            return false;
        }
    }
    return true;
}

/// The faults of one code in one column: the first, and how many there are.
struct Repeated {
    Diagnostic first;
    std::size_t count = 0;
};

class CellCleaner {
public:
    CellCleaner(const CsvTable& table, Diagnostics& faults)
        : table_{table}, faults_{faults}, told_(table.columns())
    {
    }

    survey::RawTable clean()
    {
        survey::RawTable raw;
        raw.header.reserve(table_.columns());
        for (std::size_t i = 0; i < table_.columns(); ++i) {
            raw.header.push_back(clean(table_.header[i], i));
        }
        raw.rows.resize(table_.rows());
        for (std::size_t r = 0; r < table_.rows(); ++r) {
            raw.rows[r].reserve(table_.columns());
            for (std::size_t i = 0; i < table_.columns(); ++i) {
                raw.rows[r].push_back(clean(table_.cell(r, i), i));
            }
        }
        for (std::size_t i = 0; i < told_.size(); ++i) {
            for (const Repeated& fault : told_[i]) {
                tell(fault, raw.header[i]);
            }
        }
        return raw;
    }

private:
    std::string clean(const CsvField& field, std::size_t column)
    {
        if (!field.escaped && is_surely_clean(table_.raw(field))) {
            return std::string{table_.raw(field)};
        }
        Diagnostics found;
        std::string text = clean_text(table_.text(field), table_.span(field), found);
        for (const Diagnostic& fault : found.all()) {
            note(fault, told_[column]);
        }
        return text;
    }

    static void note(const Diagnostic& fault, std::vector<Repeated>& told)
    {
        for (Repeated& known : told) {
            if (known.first.code == fault.code) {
                ++known.count;
                return;
            }
        }
        told.push_back({fault, 1});
    }

    void tell(const Repeated& fault, const std::string& header)
    {
        Diagnostic told = fault.first;
        if (fault.count > 1) {
            told.message += fmt::format(", in {} cells of the column '{}'", fault.count, header);
        }
        faults_.add(std::move(told));
    }

    const CsvTable& table_;
    Diagnostics& faults_;
    std::vector<std::vector<Repeated>> told_;
};

} // namespace

survey::RawTable clean_cells(const CsvTable& table, Diagnostics& faults)
{
    return CellCleaner{table, faults}.clean();
}

} // namespace restitution::read
