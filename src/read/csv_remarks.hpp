#pragma once

#include "base/name_some.hpp"
#include "read/csv.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace restitution::read {

/// Rows told together in one sentence, the first few of them by number.
class NamedRows {
public:
    void add(std::size_t row, SourceSpan where, const std::string& also = {});
    std::size_t count() const { return count_; }
    std::string names() const { return name_some(names_, most_named); }
    SourceSpan first() const { return first_; }

private:
    static constexpr std::size_t most_named = 8;

    std::size_t count_ = 0;
    std::vector<std::string> names_; ///< one more than are told, to say that there are more
    SourceSpan first_;
};

/// What is odd about the rows of a file, though it can be read.
///
/// Input:   rows are numbered from 0 and told from 1, as responses are.
/// Errors:  warnings csv.ragged, csv.empty-response, csv.cr, csv.many-columns;
///          note csv.empty-rows.
class CsvRemarks {
public:
    /// `fields` stand in a row that should have as many as the header.
    void add_ragged(std::size_t row, std::size_t fields, bool too_long, SourceSpan where);
    void add_empty_response(std::size_t row, SourceSpan where) { empty_.add(row, where); }
    void add_left_out(std::size_t rows) { left_out_ += rows; }
    void add_lone_cr() { lone_cr_ = true; }

    void tell(const CsvTable& table, Diagnostics& faults) const;

private:
    void tell_ragged(const CsvTable& table, Diagnostics& faults) const;
    void tell_empty(const CsvTable& table, Diagnostics& faults) const;

    NamedRows ragged_;
    bool too_long_ = false;
    NamedRows empty_;
    std::size_t left_out_ = 0;
    bool lone_cr_ = false;
};

} // namespace restitution::read
