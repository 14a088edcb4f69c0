#pragma once

#include "meeting/block.hpp"
#include "read/meeting_context.hpp"

#include <vector>

namespace restitution::read {

/// Reads mixed content: words with inline elements.
///
/// Output:  white space folded across inline elements; none at either end. Nested <point>s
///          are not part of it.
/// Law:     lines without words are no text: it is empty.
meeting::Text read_text(pugi::xml_node node, const MeetingContext& context);

/// read_text() that must hold something. Errors: read.empty-text.
meeting::Text read_needed_text(pugi::xml_node node, const MeetingContext& context);

/// The <point>s below a node, to any depth the XML has.
std::vector<meeting::BulletPoint> read_points(pugi::xml_node node, const MeetingContext& context);

} // namespace restitution::read
