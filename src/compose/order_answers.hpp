#pragma once

#include "survey/tallies.hpp"

#include <vector>

namespace restitution::compose {

/// The texts that say something, in alphabetical order.
///
/// The order of the file is the order of respondents: kept, it would let the answers to
/// several questions be joined person by person.
///
/// Law:     every text with content once; the order depends on the texts alone.
std::vector<const survey::TextTally*> order_answers(const survey::QuestionTally& tally);

} // namespace restitution::compose
