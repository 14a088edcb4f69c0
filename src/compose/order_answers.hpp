#pragma once

#include "survey/tallies.hpp"

#include <vector>

namespace restitution::compose {

/// Whether texts say something ("/" and the like do not).
enum class Content { some, none };

/// The texts that do, or that do not, in alphabetical order.
///
/// The order of the file is the order of respondents: kept, it would let the answers to
/// several questions be joined person by person.
///
/// Law:     every text of the kind once; the order depends on the texts alone.
std::vector<const survey::TextTally*> order_answers(const survey::QuestionTally& tally,
                                                    Content content = Content::some);

} // namespace restitution::compose
