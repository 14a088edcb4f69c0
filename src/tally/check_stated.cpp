#include "tally/tally_survey.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"
#include "meeting/placed_block.hpp"
#include "tally/tally_of.hpp"

#include <fmt/format.h>

namespace restitution::tally {

namespace {

using meeting::FoundQuestion;
using survey::QuestionTally;

/// Holds the numbers that blocks state against what was counted.
class StatedCheck {
public:
    StatedCheck(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                Diagnostics& faults)
        : directory_{meeting}, tallies_{tallies}, faults_{faults}
    {
    }

    void check(const meeting::Block& block) const
    {
        const SourceSpan where = find_value_span(block.where, "stated");
        if (const auto* chart = std::get_if<meeting::Chart>(&block.content)) {
            compare(chart->question, chart->stated, where);
        } else if (const auto* answers = std::get_if<meeting::Answers>(&block.content)) {
            compare(answers->question, answers->stated, where);
        } else if (const auto* shown = std::get_if<meeting::Tally>(&block.content)) {
            compare(*shown, where);
        }
    }

private:
    struct Counted {
        FoundQuestion question;
        const QuestionTally& tally;
    };

    std::optional<Counted> find(std::string_view id) const
    {
        const auto found = directory_.question(id);
        if (!found) {
            return std::nullopt;
        }
        return Counted{*found, tally_of(*found, tallies_)};
    }

    void compare(const std::string& id, std::optional<std::size_t> stated,
                 const SourceSpan& where) const
    {
        const auto counted = find(id);
        if (stated && counted && *stated != counted->tally.answered) {
            faults_.warning("tally.stated-differs",
                            fmt::format("{} answers are stated for '{}', {} were counted", *stated,
                                        id, counted->tally.answered),
                            where, {"the deck shows what was counted"});
        }
    }

    void compare(const meeting::Tally& shown, const SourceSpan& where) const
    {
        const auto counted = find(shown.question);
        if (!shown.stated || !counted) {
            return;
        }
        if (const std::size_t count = count_shown(shown, *counted); *shown.stated != count) {
            faults_.warning(
                "tally.stated-differs",
                fmt::format("{} answers are stated for '{}', {} are counted in the options shown "
                            "({} answered)",
                            *shown.stated, shown.question, count, counted->tally.answered),
                where, {"the deck shows what was counted, with a note of the difference"});
        }
    }

    static std::size_t count_shown(const meeting::Tally& shown, const Counted& counted)
    {
        std::size_t count = 0;
        for (const std::size_t option : counted.question.options_of(shown.options)) {
            count += counted.tally.counts[option];
        }
        return count;
    }

    meeting::Directory directory_;
    const survey::Tallies& tallies_;
    Diagnostics& faults_;
};

} // namespace

void check_stated(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                  Diagnostics& faults)
{
    const StatedCheck check{meeting, tallies, faults};
    meeting::for_each_block(meeting,
                            [&](const meeting::PlacedBlock& placed) { check.check(placed.block); });
}

} // namespace restitution::tally
