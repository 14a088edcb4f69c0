#pragma once

#include "read/meeting_context.hpp"
#include "survey/question.hpp"

namespace restitution::read {

/// Reads what was asked.
///
/// Errors:  read.no-options    a closed question has none
///          read.options-of-text  a text question has options
///          read.similar-options  two labels are equal but for case, spaces and accents' form
///          read.unknown-format
survey::Survey read_survey(pugi::xml_node node, const MeetingContext& context);

} // namespace restitution::read
