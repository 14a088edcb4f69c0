#pragma once

#include "publication/publication.hpp"
#include "typeset/brush.hpp"
#include "typeset/context.hpp"

#include <string>

namespace restitution::typeset {

/// Repeats kicker and title on a further sheet, with " (suite 2/3)" after the title.
///
/// Input:   a brush for furniture: who listens has heard the title already.
/// Law:     nothing leaves the region: smaller down to the style's floor, then the title
///          is cut with "…" before the suffix.
void paint_repeated_title(const publication::Sheet& sheet, const std::string& suffix,
                          const layouts::Region& region, const Context& context, Brush brush);

} // namespace restitution::typeset
