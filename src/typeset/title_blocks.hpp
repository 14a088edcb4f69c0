#pragma once

#include "publication/publication.hpp"

#include <vector>

namespace restitution::typeset {

/// Kicker and title of a sheet as blocks of the region "title"; none when it has neither.
/// `title` is the sheet's own, or what a further sheet makes of it.
std::vector<publication::Block> title_blocks(const publication::Sheet& sheet,
                                             publication::RichText title);

} // namespace restitution::typeset
