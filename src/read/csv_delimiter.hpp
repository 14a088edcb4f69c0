#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace restitution::read {

/// What parts the fields of a file, and where its header starts.
struct CsvDelimiter {
    char delimiter = ',';
    std::size_t header = 0; ///< behind a line "sep=;"
};

/// Chooses "," ";" or TAB, or obeys a first line "sep=;".
///
/// Input:   `wanted` are headers that the file should have.
/// Output:  the one that finds most of them; of equal ones the one by which most of the first
///          records have as many fields as the header; then the one that gives most fields.
///          nullopt when two are equal in everything: a wrong guess would count wrong answers.
std::optional<CsvDelimiter> choose_delimiter(std::string_view text,
                                             std::span<const std::string> wanted);

} // namespace restitution::read
