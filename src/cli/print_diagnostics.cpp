#include "cli/print_diagnostics.hpp"

#include "base/utf8.hpp"
#include "cli/printable.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace restitution::cli {

namespace {

// A line of XML can be the whole file; this much of it round the place is enough.
constexpr std::size_t most_before = 72;
constexpr std::size_t most_shown = 100;

std::string_view to_text(Severity severity)
{
    switch (severity) {
    case Severity::note:
        return "note";
    case Severity::warning:
        return "warning";
    case Severity::error:
        break;
    }
    return "error";
}

/// "meeting.xml:41:19: ", or nothing where there is no place.
std::string place(const Diagnostic& fault)
{
    if (fault.where.file == nullptr) {
        return "";
    }
    const SourceLocation at = locate(*fault.where.file, fault.where.begin);
    return fmt::format("{}:{}:{}: ", printable(fault.where.file->name), at.line, at.column);
}

std::string headline(const Diagnostic& fault)
{
    return fmt::format("{}{}: {} [{}]\n", place(fault), to_text(fault.severity),
                       printable(fault.message), fault.code);
}

std::size_t byte_of_scalar(std::string_view text, std::size_t scalar)
{
    std::size_t at = 0;
    while (scalar-- > 0 && at < text.size()) {
        next_scalar(text, at);
    }
    return at;
}

std::string_view scalars(std::string_view text, std::size_t from, std::size_t count)
{
    const std::size_t begin = byte_of_scalar(text, from);
    return text.substr(begin, byte_of_scalar(text.substr(begin), count));
}

std::size_t length_on_line(const SourceSpan& where, const SourceLocation& at)
{
    const auto before = byte_of_scalar(at.text, at.column - 1);
    const std::size_t line_bytes = at.text.size() - std::min(before, at.text.size());
    const std::size_t span_bytes = std::min<std::size_t>(where.end - where.begin, line_bytes);
    return std::max<std::size_t>(1, count_scalars(at.text.substr(before, span_bytes)));
}

/// The line and a caret below the place, with tildes as far as the span goes.
std::string excerpt(const SourceSpan& where)
{
    if (where.file == nullptr || where.file->text.empty()) {
        return "";
    }
    const SourceLocation at = locate(*where.file, where.begin);
    const std::string line = printable(at.text);
    const std::size_t caret = at.column - 1;
    const std::size_t from = caret > most_before ? caret - most_before : 0;
    const std::string_view part = scalars(line, from, most_shown);
    const std::size_t length = std::min(length_on_line(where, at),
                                        from + most_shown > caret ? from + most_shown - caret : 1);
    return fmt::format("{:5} | {}\n      | {}^{}\n", at.line, part, std::string(caret - from, ' '),
                       std::string(length - 1, '~'));
}

std::string hints(const Diagnostic& fault)
{
    std::string text;
    for (const std::string& hint : fault.hints) {
        text += fmt::format("      hint: {}\n", printable(hint));
    }
    return text;
}

std::string as_human(const Diagnostic& fault)
{
    return headline(fault) + excerpt(fault.where) + hints(fault);
}

std::string as_json(const Diagnostic& fault)
{
    nlohmann::ordered_json object{
        {"severity", to_text(fault.severity)}, {"code", fault.code}, {"message", fault.message}};
    if (fault.where.file != nullptr) {
        const SourceLocation at = locate(*fault.where.file, fault.where.begin);
        object["file"] = fault.where.file->name;
        object["line"] = at.line;
        object["column"] = at.column;
    }
    object["hints"] = fault.hints;
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

using Formatter = std::string (*)(const Diagnostic&);

Formatter formatter(DiagnosticStyle style)
{
    switch (style) {
    case DiagnosticStyle::json:
        return as_json;
    case DiagnosticStyle::compact:
        return headline;
    case DiagnosticStyle::human:
        break;
    }
    return as_human;
}

} // namespace

std::string format_diagnostics(const Diagnostics& faults, DiagnosticStyle style)
{
    const Formatter format = formatter(style);
    std::string text;
    for (const Diagnostic& fault : faults.sorted()) {
        text += format(fault);
    }
    return text;
}

} // namespace restitution::cli
