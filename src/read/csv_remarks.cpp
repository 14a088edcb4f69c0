#include "read/csv_remarks.hpp"

#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr std::size_t many_columns = 1'000;

} // namespace

void NamedRows::add(std::size_t row, SourceSpan where, const std::string& also)
{
    if (count_++ == 0) {
        first_ = where;
    }
    if (names_.size() <= most_named) {
        names_.push_back(fmt::format("{}{}", row + 1, also));
    }
}

void CsvRemarks::add_ragged(std::size_t row, std::size_t fields, bool too_long, SourceSpan where)
{
    ragged_.add(row, where, fmt::format(" has {}", fields));
    too_long_ = too_long_ || too_long;
}

void CsvRemarks::tell(const CsvTable& table, Diagnostics& faults) const
{
    tell_ragged(table, faults);
    tell_empty(table, faults);
    const SourceSpan whole{table.file, 0, 0};
    if (lone_cr_) {
        faults.warning("csv.cr", "lines end in CR alone, as on a very old Mac", whole,
                       {"save the file again with LF or CR LF"});
    }
    if (table.columns() > many_columns) {
        faults.warning("csv.many-columns", fmt::format("the file has {} columns", table.columns()),
                       whole, {"is it the export of this survey?"});
    }
}

void CsvRemarks::tell_ragged(const CsvTable& table, Diagnostics& faults) const
{
    if (ragged_.count() == 0) {
        return;
    }
    std::vector<std::string> hints{"fields that are missing count as not answered"};
    if (too_long_) {
        hints.emplace_back("fields beyond the header are left out: does a text hold the "
                           "delimiter without quotation marks around it?");
    }
    faults.warning("csv.ragged",
                   fmt::format("{} of the {} responses have not the header's {} fields: "
                               "response {}",
                               ragged_.count(), table.rows(), table.columns(), ragged_.names()),
                   ragged_.first(), std::move(hints));
}

void CsvRemarks::tell_empty(const CsvTable& table, Diagnostics& faults) const
{
    if (empty_.count() > 0) {
        faults.warning("csv.empty-response",
                       fmt::format("{} of the {} responses hold nothing and count as respondents "
                                   "who did not answer: response {}",
                                   empty_.count(), table.rows(), empty_.names()),
                       empty_.first(), {"take out rows behind which nobody stands"});
    }
    if (left_out_ > 0) {
        faults.note(
            "csv.empty-rows",
            fmt::format("left out what holds nothing, at the end or without any delimiter: {}",
                        left_out_ == 1 ? "1 row" : fmt::format("{} rows", left_out_)),
            {table.file, 0, 0});
    }
}

} // namespace restitution::read
