#pragma once

#include "meeting/meeting.hpp"

#include <vector>

namespace restitution::meeting {

/// Every text of a block, in document order, points within points among them.
///
/// Law:     what a text may hold (names, figures, links) stands in one of these, in one of
///          list_frame_texts() or in the notes and titles of a topic or section.
std::vector<const Text*> list_texts(const Block& block);

/// The texts that stand before and after the sections, which every audience reads.
std::vector<const Text*> list_frame_texts(const Meeting& meeting);

} // namespace restitution::meeting
