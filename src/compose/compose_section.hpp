#pragma once

#include "compose/context.hpp"
#include "compose/shown.hpp"

#include <vector>

namespace restitution::compose {

/// "section-2": what the agenda's links point at.
std::string section_anchor(std::size_t number);

/// The opener with the big numeral, then the sheets of each topic.
std::vector<publication::Sheet> compose_section(const ShownSection& section,
                                                const Context& context);

} // namespace restitution::compose
