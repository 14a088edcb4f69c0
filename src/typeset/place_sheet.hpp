#pragma once

#include "publication/publication.hpp"
#include "typeset/brush.hpp"
#include "typeset/context.hpp"

#include <vector>

namespace restitution::typeset {

/// The masters of the pages one sheet took, in order.
using Masters = std::vector<const layouts::Master*>;

/// Places one sheet on as many new pages of the scene as its fullest region takes.
///
/// Input:   `parent` takes the sheet's tags; `continued` is Publication::continued.
/// Law:     a region goes on by itself: pages are as many as the longest needs.
/// Errors:  typeset.no-master, typeset.no-region, typeset.overlong-title, and those of RegionFlow.
Masters place_sheet(const publication::Sheet& sheet, std::string_view continued,
                    scene::ElementId parent, const Context& context, scene::Scene& scene,
                    std::vector<OpenLink>& links);

} // namespace restitution::typeset
