#pragma once

#include "compose/compose_deck.hpp"

#include <vector>

namespace restitution::compose {

/// What the deck's audience sees of a topic. Blocks in the author's order.
struct ShownTopic {
    const meeting::Topic* topic = nullptr;
    std::vector<const meeting::Block*> blocks;
};

/// number:  from 1, over the sections that are shown.
struct ShownSection {
    const meeting::Section* section = nullptr;
    std::size_t number = 0;
    std::vector<ShownTopic> topics;
};

/// Leaves out what is not for the deck or not for its audience.
///
/// Law:     a block is shown when it, its topic and its section are for the deck and for
///          the audience; order is kept. A topic or section is left out when things stand in
///          it and none of them is shown; one in which nothing was written is a heading in its
///          own right and stays, and so does an open topic, which is its own content.
std::vector<ShownSection> choose_shown(const Material& material);

} // namespace restitution::compose
