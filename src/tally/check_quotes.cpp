#include "tally/tally_survey.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"
#include "meeting/placed_block.hpp"

#include <fmt/format.h>

namespace restitution::tally {

namespace {

void check_quote(const meeting::Quote& quote, const SourceSpan& where,
                 const meeting::Directory& directory, const survey::AllResponses& all,
                 Diagnostics& faults)
{
    const auto found = directory.question(quote.question);
    if (!found || quote.response == 0) {
        return;
    }
    const survey::Responses& responses = all.find(found->survey->id)->second;
    if (quote.response > responses.respondents) {
        faults.error("tally.no-such-response",
                     fmt::format("response {} is quoted, there are {}", quote.response,
                                 responses.respondents),
                     where, {"responses are counted from 1 below the header"});
    } else if (responses.answers[found->index][quote.response - 1].text.empty()) {
        faults.error(
            "tally.nothing-to-quote",
            fmt::format("response {} has no words for '{}'", quote.response, quote.question), where,
            {"quote a response that has some"});
    }
}

} // namespace

void check_quotes(const meeting::Meeting& meeting, const survey::AllResponses& responses,
                  Diagnostics& faults)
{
    const meeting::Directory directory{meeting};
    meeting::for_each_block(meeting, [&](const meeting::PlacedBlock& placed) {
        if (const auto* quote = std::get_if<meeting::Quote>(&placed.block.content)) {
            check_quote(*quote, find_value_span(placed.block.where, "response"), directory,
                        responses, faults);
        }
    });
}

} // namespace restitution::tally
