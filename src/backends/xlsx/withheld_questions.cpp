#include "backends/xlsx/withheld_questions.hpp"

#include "meeting/audience.hpp"

#include <type_traits>

namespace restitution::backends::xlsx {
namespace {

using Ids = std::set<std::string, std::less<>>;

/// The question a block shows; `whole`: its answers and not one of them alone.
struct Shown {
    const std::string* question = nullptr;
    bool whole = false;
};

Shown shown_by(const meeting::Block& block)
{
    return std::visit(
        [](const auto& content) -> Shown {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (requires { content.question; }) {
                return {&content.question, !std::is_same_v<Content, meeting::Quote>};
            } else {
                return {};
            }
        },
        block.content);
}

} // namespace

Ids withheld_questions(const meeting::Meeting& meeting, survey::Audience audience)
{
    Ids kept_back;
    Ids told;
    for (const meeting::Section& section : meeting.sections) {
        const bool section_seen = may_see(audience, section.visibility);
        for (const meeting::Topic& topic : section.topics) {
            const bool topic_seen = section_seen && may_see(audience, topic.visibility);
            for (const meeting::Block& block : topic.blocks) {
                const Shown shown = shown_by(block);
                const bool seen = topic_seen && may_see(audience, block.visibility);
                if (shown.question != nullptr && !(seen && !shown.whole)) {
                    (seen ? told : kept_back).insert(*shown.question);
                }
            }
        }
    }
    std::erase_if(kept_back, [&](const std::string& id) { return told.contains(id); });
    return kept_back;
}

} // namespace restitution::backends::xlsx
