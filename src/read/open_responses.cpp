#include "read/open_responses.hpp"

#include "read/response_encoding.hpp"

#include <fmt/format.h>

namespace restitution::read {

namespace {

/// What a single file may have is told by Root; here what all of them may have.
void tell(Diagnostic fault, Diagnostics& faults)
{
    if (fault.code == "read.too-large") {
        fault.hints = {fmt::format("the files of all surveys together may have {} bytes: take out "
                                   "columns that no question names",
                                   ResponseRoom::most_bytes)};
    }
    faults.add(std::move(fault));
}

} // namespace

std::optional<OpenedResponses> open_responses(const survey::Survey& survey, const Root& root,
                                              ResponseRoom& room, Diagnostics& faults)
{
    Diagnostics found;
    auto file = root.open(survey.responses, survey.responses_where, room.bytes, found);
    for (const Diagnostic& fault : found.all()) {
        tell(fault, faults);
    }
    if (!file) {
        return std::nullopt;
    }
    const bool guessed = decode_responses(*file, survey.encoding, faults);
    if (file->text.size() > room.bytes) {
        tell({Severity::error, "read.too-large",
              fmt::format("'{}' has {} bytes in UTF-8, at most {} are read", file->name,
                          file->text.size(), room.bytes),
              survey.responses_where},
             faults);
        return std::nullopt;
    }
    room.bytes -= file->text.size();
    return OpenedResponses{std::move(*file), guessed};
}

} // namespace restitution::read
