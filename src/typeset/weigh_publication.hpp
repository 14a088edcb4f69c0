#pragma once

#include "publication/publication.hpp"
#include "publication/weight.hpp"

namespace restitution::typeset {

/// The sheet with which the publication is heavier than publication::heaviest, or nullptr.
const publication::Sheet* find_overweight(const publication::Publication& publication);

/// What blocks weigh, in the unit of publication::heaviest.
std::size_t weigh(const std::vector<publication::Block>& blocks);

} // namespace restitution::typeset
