#pragma once

#include "base/source.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

enum class Severity { note, warning, error };

/// One fault, told to the person who can mend it.
///
/// code:     "<folder>.<what>". Never changes once released: scripts match on it.
/// message:  one clause, lower case, no full stop; names the user's own words.
/// hints:    what to try next; may be empty.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string_view code;
    std::string message;
    SourceSpan where = {};
    std::vector<std::string> hints = {};
};

/// All faults of a run.
///
/// Law:     nothing that was added is dropped; sorted() keeps the order in which
///          faults at the same place were found.
class Diagnostics {
public:
    void add(Diagnostic fault) { all_.push_back(std::move(fault)); }
    void add_all(const Diagnostics& others);
    void error(std::string_view code, std::string message, SourceSpan where = {},
               std::vector<std::string> hints = {});
    void warning(std::string_view code, std::string message, SourceSpan where = {},
                 std::vector<std::string> hints = {});
    void note(std::string_view code, std::string message, SourceSpan where = {},
              std::vector<std::string> hints = {});

    bool has_errors() const { return has(Severity::error); }
    bool has_warnings() const { return has(Severity::warning); }
    /// Whether an error starts at a place; false for no place. What is malformed has no meaning:
    /// a later fault there is no news.
    bool has_error_at(const SourceSpan& where) const;
    const std::vector<Diagnostic>& all() const { return all_; }

    /// By file, then by place; faults without a place come last.
    std::vector<Diagnostic> sorted() const;

private:
    bool has(Severity severity) const;

    std::vector<Diagnostic> all_;
};

} // namespace restitution
