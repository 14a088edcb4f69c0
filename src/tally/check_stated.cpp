#include "tally/tally_survey.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"
#include "meeting/placed_block.hpp"

#include <fmt/format.h>

namespace restitution::tally {

namespace {

using meeting::FoundQuestion;
using survey::QuestionTally;

/// What a block shows of a question, to hold the stated number against.
class StatedCheck {
public:
    StatedCheck(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                Diagnostics& faults)
        : directory_{meeting}, tallies_{tallies}, faults_{faults}
    {
    }

    void check(const meeting::Block& block)
    {
        where_ = block.where;
        if (const auto* chart = std::get_if<meeting::Chart>(&block.content)) {
            compare(chart->question, chart->stated, &QuestionTally::answered);
        } else if (const auto* answers = std::get_if<meeting::Answers>(&block.content)) {
            compare(answers->question, answers->stated, &QuestionTally::answered);
        } else if (const auto* shown = std::get_if<meeting::Tally>(&block.content)) {
            compare_shown(*shown);
        }
    }

private:
    const QuestionTally* tally_of(const std::string& id, FoundQuestion& found) const
    {
        const auto question = directory_.question(id);
        if (!question) {
            return nullptr;
        }
        found = *question;
        return &tallies_.find(found.survey->id)->second.questions[found.index];
    }

    void compare(const std::string& id, std::optional<std::size_t> stated,
                 std::size_t QuestionTally::*counted)
    {
        FoundQuestion found;
        const QuestionTally* tally = tally_of(id, found);
        if (stated && tally != nullptr && *stated != tally->*counted) {
            faults_.warning("tally.stated-differs",
                            fmt::format("{} answers are stated for '{}', {} were counted", *stated,
                                        id, tally->*counted),
                            find_value_span(where_, "stated"), {"the deck shows what was counted"});
        }
    }

    void compare_shown(const meeting::Tally& shown)
    {
        FoundQuestion found;
        const QuestionTally* tally = tally_of(shown.question, found);
        if (!shown.stated || tally == nullptr) {
            return;
        }
        const std::size_t counted = count_shown(shown, found, *tally);
        if (*shown.stated != counted) {
            faults_.warning(
                "tally.stated-differs",
                fmt::format("{} answers are stated for '{}', {} are counted in the options shown "
                            "({} answered)",
                            *shown.stated, shown.question, counted, tally->answered),
                find_value_span(where_, "stated"),
                {"the deck shows what was counted, with a note of the difference"});
        }
    }

    static std::size_t count_shown(const meeting::Tally& shown, const FoundQuestion& found,
                                   const QuestionTally& tally)
    {
        std::size_t counted = 0;
        for (const std::size_t option : found.options_of(shown.options)) {
            counted += tally.counts[option];
        }
        return counted;
    }

    meeting::Directory directory_;
    const survey::Tallies& tallies_;
    Diagnostics& faults_;
    SourceSpan where_;
};

} // namespace

void check_stated(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                  Diagnostics& faults)
{
    StatedCheck check{meeting, tallies, faults};
    meeting::for_each_block(meeting,
                            [&](const meeting::PlacedBlock& placed) { check.check(placed.block); });
}

} // namespace restitution::tally
