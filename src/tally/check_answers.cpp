#include "tally/tally_survey.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"

#include <fmt/format.h>

namespace restitution::tally {

namespace {

void check(const meeting::Block& block, const meeting::Directory& directory,
           const survey::Tallies& tallies, Diagnostics& faults)
{
    const auto* answers = std::get_if<meeting::Answers>(&block.content);
    if (answers == nullptr || block.visibility == meeting::Visibility::office) {
        return;
    }
    const auto found = directory.question(answers->question);
    if (!found || takes_texts(found->question())) {
        return;
    }
    if (tallies.find(found->survey->id)->second.questions[found->index].texts.empty()) {
        faults.warning("tally.no-texts",
                       fmt::format("'{}' has options only, and nobody wrote another answer",
                                   answers->question),
                       find_value_span(block.where, "question"),
                       {fmt::format("show a chart: <chart question=\"{}\"/>", answers->question)});
    }
}

} // namespace

void check_answers(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                   Diagnostics& faults)
{
    const meeting::Directory directory{meeting};
    for (const meeting::Section& section : meeting.sections) {
        for (const meeting::Topic& topic : section.topics) {
            for (const meeting::Block& block : topic.blocks) {
                check(block, directory, tallies, faults);
            }
        }
    }
}

} // namespace restitution::tally
