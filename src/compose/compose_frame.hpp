#pragma once

#include "compose/context.hpp"
#include "compose/shown.hpp"

#include <vector>

namespace restitution::compose {

// The sheets round the sections. Each gives none or one: what the meeting does not have is not
// shown.

// compose_waiting_room.cpp
std::vector<publication::Sheet> compose_waiting_room(const Context& context);
// compose_cover.cpp
std::vector<publication::Sheet> compose_cover(const Context& context);
// compose_agenda.cpp
std::vector<publication::Sheet> compose_agenda(const std::vector<ShownSection>& sections,
                                               const Context& context);
// compose_closing.cpp
std::vector<publication::Sheet> compose_closing(const Context& context);
// compose_annex.cpp: the numbers of each chart as a table, once per question.
std::vector<publication::Sheet> compose_annex(const std::vector<ShownSection>& sections,
                                              const Context& context);

/// The title of a link, or its address, as words that lead there.
publication::RichText link_to(const meeting::Link& link, const Context& context);

} // namespace restitution::compose
