#include "compose/foresee_weight.hpp"

#include <map>
#include <string_view>

namespace restitution::compose {

namespace {

/// Weights of questions, each found out once.
class Scales {
public:
    explicit Scales(const Scribe& scribe) : scribe_{scribe} {}

    std::size_t weigh(const meeting::Block& block)
    {
        if (const auto* chart = std::get_if<meeting::Chart>(&block.content)) {
            return of(chart->question).options;
        }
        if (const auto* answers = std::get_if<meeting::Answers>(&block.content)) {
            return of(answers->question).texts;
        }
        const auto* tally = std::get_if<meeting::Tally>(&block.content);
        return tally != nullptr && tally->options.empty() ? of(tally->question).options : 0;
    }

private:
    struct Weight {
        std::size_t options = 0;
        std::size_t texts = 0;
    };

    const Weight& of(const std::string& question)
    {
        const auto [known, is_new] = known_.try_emplace(question);
        if (is_new) {
            known->second = weigh(scribe_.asked(question));
        }
        return known->second;
    }

    static Weight weigh(const Asked& asked)
    {
        Weight weight;
        // A chart that nobody answered says so, and shows no option.
        if (asked.tally.answered > 0) {
            for (const survey::Option& option : asked.question.options) {
                weight.options += publication::weight_of_piece + option.label.size();
            }
        }
        for (const survey::TextTally& text : asked.tally.texts) {
            weight.texts += text.no_content ? 0 : publication::weight_of_piece + text.text.size();
        }
        return weight;
    }

    const Scribe& scribe_;
    std::map<std::string_view, Weight> known_;
};

} // namespace

const meeting::Block* foresee_overweight(const std::vector<ShownSection>& sections,
                                         const Scribe& scribe)
{
    Scales scales{scribe};
    std::size_t weight = 0;
    for (const ShownSection& section : sections) {
        for (const ShownTopic& topic : section.topics) {
            for (const meeting::Block* block : topic.blocks) {
                weight += scales.weigh(*block);
                if (weight > heaviest_shown) {
                    return block;
                }
            }
        }
    }
    return nullptr;
}

} // namespace restitution::compose
