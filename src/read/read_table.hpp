#pragma once

#include "meeting/block.hpp"
#include "read/meeting_context.hpp"

namespace restitution::read {

/// Reads a table with its row groups and side box.
///
/// Output:  rows that stand outside a <group> are groups without a title.
/// Errors:  read.ragged-table  a row has more or fewer cells than the first one or the columns.
meeting::Table read_table(pugi::xml_node node, const MeetingContext& context);

} // namespace restitution::read
