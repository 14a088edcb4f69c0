#include "tally/tally_survey.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"
#include "meeting/placed_block.hpp"
#include "tally/tally_of.hpp"

#include <fmt/format.h>

namespace restitution::tally {

namespace {

void check(const meeting::PlacedBlock& placed, const meeting::Directory& directory,
           const survey::Tallies& tallies, Diagnostics& faults)
{
    const auto* answers = std::get_if<meeting::Answers>(&placed.block.content);
    if (answers == nullptr || !may_see(survey::Audience::members, placed)) {
        return;
    }
    const auto found = directory.question(answers->question);
    if (!found || takes_texts(found->question())) {
        return;
    }
    if (tally_of(*found, tallies).texts.empty()) {
        faults.warning("tally.no-texts",
                       fmt::format("'{}' has options only, and nobody wrote another answer",
                                   answers->question),
                       find_value_span(placed.block.where, "question"),
                       {fmt::format("show a chart: <chart question=\"{}\"/>", answers->question)});
    }
}

} // namespace

void check_answers(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                   Diagnostics& faults)
{
    const meeting::Directory directory{meeting};
    meeting::for_each_block(meeting, [&](const meeting::PlacedBlock& placed) {
        check(placed, directory, tallies, faults);
    });
}

} // namespace restitution::tally
