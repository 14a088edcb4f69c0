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
std::string place(const Diagnostic& fault, Locator& lines)
{
    if (fault.where.file == nullptr) {
        return "";
    }
    const SourceLocation at = lines.locate(*fault.where.file, fault.where.begin);
    return fmt::format("{}:{}:{}: ", printable(fault.where.file->place()), at.line, at.column);
}

std::string headline(const Diagnostic& fault, Locator& lines)
{
    return fmt::format("{}{}: {} [{}]\n", place(fault, lines), to_text(fault.severity),
                       printable(fault.message), fault.code);
}

/// The last `count` characters of bytes that may be broken.
std::string_view last_characters(std::string_view bytes, std::size_t count)
{
    std::size_t at = bytes.size();
    while (at > 0 && count > 0) {
        count -= starts_character(bytes[--at]) ? 1 : 0;
    }
    return bytes.substr(at);
}

std::string_view first_characters(std::string_view bytes, std::size_t count)
{
    std::size_t at = 0;
    while (at < bytes.size() && (count > 0 || !starts_character(bytes[at]))) {
        count -= starts_character(bytes[at++]) ? 1 : 0;
    }
    return bytes.substr(0, at);
}

/// The line and a caret below the place, with tildes as far as the span goes. Of a long line
/// only the part round the place is looked at.
std::string excerpt(const SourceSpan& where, Locator& lines)
{
    if (where.file == nullptr || where.file->text.empty()) {
        return "";
    }
    const SourceLocation at = lines.locate(*where.file, where.begin);
    const auto line_start = static_cast<std::size_t>(at.text.data() - where.file->text.data());
    const std::size_t place = std::min(where.begin - line_start, at.text.size());
    const std::string before = printable(last_characters(at.text.substr(0, place), most_before));
    const std::size_t caret = count_scalars(before);
    const std::string_view rest = first_characters(at.text.substr(place), most_shown - caret);
    const std::string_view marked = rest.substr(0, where.end - where.begin);
    const std::size_t length = std::max<std::size_t>(1, count_scalars(printable(marked)));
    return fmt::format("{:5} | {}{}\n      | {}^{}\n", at.line, before, printable(rest),
                       std::string(caret, ' '), std::string(length - 1, '~'));
}

std::string hints(const Diagnostic& fault)
{
    std::string text;
    for (const std::string& hint : fault.hints) {
        text += fmt::format("      hint: {}\n", printable(hint));
    }
    return text;
}

/// Nobody has to mend a note: its place is enough.
std::string as_human(const Diagnostic& fault, Locator& lines)
{
    const bool is_note = fault.severity == Severity::note;
    return headline(fault, lines) + (is_note ? "" : excerpt(fault.where, lines)) + hints(fault);
}

std::string as_json(const Diagnostic& fault, Locator& lines)
{
    nlohmann::ordered_json object{
        {"severity", to_text(fault.severity)}, {"code", fault.code}, {"message", fault.message}};
    if (fault.where.file != nullptr) {
        const SourceLocation at = lines.locate(*fault.where.file, fault.where.begin);
        object["file"] = fault.where.file->place();
        object["line"] = at.line;
        object["column"] = at.column;
    }
    object["hints"] = fault.hints;
    constexpr bool ascii_alone = true; // so no control of any script reaches a terminal
    return object.dump(-1, ' ', ascii_alone, nlohmann::json::error_handler_t::replace) + "\n";
}

using Formatter = std::string (*)(const Diagnostic&, Locator&);

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
    Locator lines;
    std::string text;
    for (const Diagnostic& fault : faults.sorted()) {
        text += format(fault, lines);
    }
    return text;
}

} // namespace restitution::cli
