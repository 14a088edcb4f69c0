#include "meeting/shown_parts.hpp"

#include "meeting/placed_block.hpp"

namespace restitution::meeting {
namespace {

/// Whether blocks show one part of a question to the audience, and to others only.
struct Sight {
    bool open = false;
    bool hidden = false;
    void add(bool seen) { (seen ? open : hidden) = true; }
    bool granted() const { return open || !hidden; }
};

struct Sights {
    Sight choices;
    Sight words;
    bool guarded = false; ///< words nobody was asked for: only a list of answers opens them

    ShownParts parts() const
    {
        const bool hidden = choices.hidden || words.hidden;
        if (hidden && !choices.open && !words.open) {
            return {false, false};
        }
        return {choices.granted(), words.granted() && (words.open || !guarded)};
    }
};

class SightFinder {
public:
    void declare(const survey::Question& question, survey::Audience audience)
    {
        found_[question.id].guarded =
            audience != survey::Audience::office && !takes_texts(question);
    }

    void add(const Block& block, bool seen)
    {
        std::visit([&](const auto& content) { add(content, seen); }, block.content);
    }

    const std::map<std::string, Sights, std::less<>>& found() const { return found_; }

private:
    void add(const Chart& chart, bool seen) { found_[chart.question].choices.add(seen); }
    void add(const Tally& tally, bool seen) { found_[tally.question].choices.add(seen); }
    void add(const Answers& answers, bool seen) { found_[answers.question].words.add(seen); }
    void add(const Quote& quote, bool seen)
    {
        if (!seen && !quote.question.empty()) {
            found_[quote.question].words.add(seen);
        }
    }
    template <class Content>
    void add(const Content&, bool)
    {
        static_assert(!requires(Content content) { content.question; });
    }

    std::map<std::string, Sights, std::less<>> found_;
};

} // namespace

PartsByQuestion find_shown_parts(const Meeting& meeting, survey::Audience audience)
{
    SightFinder finder;
    for (const survey::Survey& survey : meeting.surveys) {
        for (const survey::Question& question : survey.questions) {
            finder.declare(question, audience);
        }
    }
    for_each_block(meeting, [&](const PlacedBlock& placed) {
        finder.add(placed.block, may_see(audience, placed));
    });
    PartsByQuestion shown;
    for (const auto& [question, sights] : finder.found()) {
        shown.emplace(question, sights.parts());
    }
    return shown;
}

} // namespace restitution::meeting
