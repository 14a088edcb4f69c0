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

/// Whether all that stood in a part is kept back; one that was written empty is not emptied.
template <class Written, class Shown>
bool is_emptied(const std::vector<Written>& written, const std::vector<Shown>& shown)
{
    return shown.empty() && !written.empty();
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
        if (topic.open || !is_emptied(topic.blocks, part.blocks)) {
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
        if (!is_shown(section, material.audience)) {
            continue;
        }
        ShownSection part = shown_part(section, sections.size() + 1, material.audience);
        if (!is_emptied(section.topics, part.topics)) {
            sections.push_back(std::move(part));
        }
    }
    return sections;
}

} // namespace restitution::compose
