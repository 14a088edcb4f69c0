#include "read/open_responses.hpp"

#include "read/response_encoding.hpp"

#include <fmt/format.h>

namespace restitution::read {

namespace {

std::string smaller()
{
    return fmt::format("the files of all surveys together may have {} bytes: take out columns that "
                       "no question names",
                       ResponseRoom::most_bytes);
}

} // namespace

std::optional<OpenedResponses> open_responses(const survey::Survey& survey, const Root& root,
                                              ResponseRoom& room, Diagnostics& faults)
{
    auto file = root.open(survey.responses, survey.responses_where, room.bytes, faults, smaller());
    if (!file) {
        return std::nullopt;
    }
    const bool guessed = decode_responses(*file, survey.encoding, faults);
    if (file->text.size() > room.bytes) {
        faults.error("read.too-large",
                     fmt::format("'{}' has {} bytes in UTF-8, at most {} are read", file->name,
                                 file->text.size(), room.bytes),
                     survey.responses_where, {smaller()});
        return std::nullopt;
    }
    room.bytes -= file->text.size();
    return OpenedResponses{std::move(*file), guessed};
}

} // namespace restitution::read
