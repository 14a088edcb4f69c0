#include "compose/shown.hpp"

#include "meeting/audience.hpp"

namespace restitution::compose {

namespace {

using survey::Audience;

template <class Part>
bool is_shown(const Part& part, Audience audience)
{
    return part.outputs.deck && meeting::may_see(audience, part.visibility);
}

ShownTopic shown_part(const meeting::Topic& topic, Audience audience)
{
    ShownTopic shown{&topic, {}};
    for (const meeting::Block& block : topic.blocks) {
        if (is_shown(block, audience)) {
            shown.blocks.push_back(&block);
        }
    }
    return shown;
}

ShownSection shown_part(const meeting::Section& section, std::size_t number, Audience audience)
{
    ShownSection shown{&section, number, {}};
    for (const meeting::Topic& topic : section.topics) {
        if (!is_shown(topic, audience)) {
            continue;
        }
        ShownTopic part = shown_part(topic, audience);
        if (!part.blocks.empty() || !topic.title.empty()) {
            shown.topics.push_back(std::move(part));
        }
    }
    return shown;
}

} // namespace

std::vector<ShownSection> choose_shown(const Material& material)
{
    std::vector<ShownSection> sections;
    for (const meeting::Section& section : material.meeting.sections) {
        if (is_shown(section, material.audience)) {
            sections.push_back(shown_part(section, sections.size() + 1, material.audience));
        }
    }
    return sections;
}

} // namespace restitution::compose
