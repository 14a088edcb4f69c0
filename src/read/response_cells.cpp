#include "read/response_cells.hpp"

#include "read/text_gate.hpp"

#include <array>
#include <fmt/format.h>

namespace restitution::read {

namespace {

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
