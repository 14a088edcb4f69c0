#pragma once

#include "meeting/audience.hpp"
#include "meeting/meeting.hpp"

namespace restitution::meeting {

/// A block of the meeting, and what it stands in.
struct PlacedBlock {
    const Section& section;
    const Topic& topic;
    const Block& block;
};

/// By its own visibility and that of its topic and section.
inline bool may_see(survey::Audience audience, const PlacedBlock& placed)
{
    return may_see(audience, placed.section.visibility) &&
           may_see(audience, placed.topic.visibility) && may_see(audience, placed.block.visibility);
}

/// Gives every block of every section to `take`, in document order.
template <class Take>
void for_each_block(const Meeting& meeting, Take&& take)
{
    for (const Section& section : meeting.sections) {
        for (const Topic& topic : section.topics) {
            for (const Block& block : topic.blocks) {
                take(PlacedBlock{section, topic, block});
            }
        }
    }
}

} // namespace restitution::meeting
