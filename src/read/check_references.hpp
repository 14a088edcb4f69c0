#pragma once

#include "base/diagnostic.hpp"
#include "meeting/meeting.hpp"
#include "read/refused_ids.hpp"

namespace restitution::read {

/// Holds every id of a meeting against the ids it declares.
///
/// Input:   `refused`: find_refused_ids() of the same meeting; naming one of them is no new fault.
/// Errors:  read.repeated-id, read.unknown-person, read.unknown-question, read.unknown-option,
///          read.wrong-question (a chart of a text question),
///          each with the nearest id that exists;
///          read.missing-attribute, read.unneeded-option: a value that counts an option names
///          none, one that counts all who answered names one.
void check_references(const meeting::Meeting& meeting, IdSet refused, Diagnostics& faults);

} // namespace restitution::read
