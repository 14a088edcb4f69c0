#pragma once

#include "compose/context.hpp"
#include "compose/shown.hpp"

#include <vector>

namespace restitution::compose {

/// The sheets of one topic.
///
/// Output:  a topic that shows the answers to one question names the question under its
///          own title; one that shows several names the question as the title of each
///          sheet and itself above it. Loose blocks stand under the question, the table
///          or the section they belong to.
/// Law:     the section's title is running text, its opener tells it; title and kicker are
///          told on the first of the sheets that share them, a question again behind another.
std::vector<publication::Sheet> compose_topic(const ShownTopic& topic, const ShownSection& section,
                                              const Context& context);

} // namespace restitution::compose
