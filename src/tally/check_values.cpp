#include "tally/tally_survey.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"
#include "meeting/list_texts.hpp"
#include "meeting/placed_block.hpp"
#include "meeting/shown_parts.hpp"
#include "survey/percent.hpp"
#include "tally/tally_of.hpp"

#include <fmt/format.h>

namespace restitution::tally {

namespace {

/// Looks at the figures that texts tell.
class ValueCheck {
public:
    ValueCheck(const meeting::Meeting& meeting, const survey::Tallies& tallies,
               survey::Audience audience, Diagnostics& faults)
        : tallies_{tallies},
          directory_{meeting}, shown_{meeting::find_shown_parts(meeting, audience)}, faults_{faults}
    {
    }

    void check(const std::vector<const meeting::Text*>& texts) const
    {
        for (const meeting::Text* text : texts) {
            for (const meeting::Inline& part : *text) {
                if (const auto* value = std::get_if<meeting::Value>(&part.content)) {
                    check(*value, part.where);
                }
            }
        }
    }

private:
    /// Whether what the figure tells is told to nobody of the audience elsewhere.
    bool is_kept(const meeting::Value& value) const
    {
        const meeting::ShownParts& parts = shown_.find(value.question)->second;
        switch (value.figure) {
        case meeting::Figure::count:
        case meeting::Figure::percent:
            return !parts.choices;
        case meeting::Figure::answered:
            return !parts.any();
        case meeting::Figure::respondents:
            return false;
        }
        return false;
    }

    std::size_t answered(const meeting::Value& value) const
    {
        const auto found = directory_.question(value.question);
        return found ? tally_of(*found, tallies_).answered : 0;
    }

    void check(const meeting::Value& value, const SourceSpan& where) const
    {
        if (is_kept(value)) {
            faults_.warning("tally.kept-figure",
                            fmt::format("a figure of '{}' is told here to an audience from which "
                                        "the meeting keeps that question's answers",
                                        value.question),
                            find_value_span(where, "question"),
                            {"give what stands around it the visibility of the question's chart"});
        }
        const std::size_t count = answered(value);
        if (value.figure == meeting::Figure::percent && count < survey::fewest_for_shares) {
            faults_.note(
                "tally.no-percent",
                fmt::format("'{}' has fewer than {} answers ({}): no percentage is told of "
                            "them, but {}",
                            value.question, survey::fewest_for_shares, count,
                            count == 0 ? "a dash" : "how many of how many"),
                find_value_span(where, "as"), {"see that the sentence reads well with it"});
        }
    }

    const survey::Tallies& tallies_;
    meeting::Directory directory_;
    meeting::PartsByQuestion shown_;
    Diagnostics& faults_;
};

} // namespace

void check_values(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                  survey::Audience audience, Diagnostics& faults)
{
    const ValueCheck values{meeting, tallies, audience, faults};
    values.check(meeting::list_frame_texts(meeting));
    meeting::for_each_block(meeting, [&](const meeting::PlacedBlock& placed) {
        if (may_see(audience, placed)) {
            values.check(meeting::list_texts(placed.block));
        }
    });
}

} // namespace restitution::tally
