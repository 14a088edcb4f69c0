#pragma once

#include "meeting/block.hpp"
#include "read/meeting_context.hpp"

#include <optional>

namespace restitution::read {

/// Who may see an element and in which outputs it appears; the default is everywhere.
void read_appearance(pugi::xml_node node, meeting::Visibility& visibility,
                     meeting::Outputs& outputs);

/// Reads one block; nullopt when the element is no block ("topic", "note").
///
/// Errors:  read.ragged-table, read.quote-without-words, read.end-before-start and those of the
///          context.
std::optional<meeting::Block> read_block(pugi::xml_node node, const MeetingContext& context);

} // namespace restitution::read
