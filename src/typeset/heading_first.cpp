#include "typeset/heading_first.hpp"

#include <algorithm>

namespace restitution::typeset {

std::size_t put_heading_first(scene::Structure& structure, scene::ElementId parent,
                              std::size_t first)
{
    auto& kids = structure.elements[parent].kids;
    const auto rest = std::stable_partition(
        kids.begin() + static_cast<std::ptrdiff_t>(first), kids.end(),
        [&](const scene::Kid& kid) { return structure.heading_level(kid) != 0; });
    return static_cast<std::size_t>(rest - kids.begin());
}

void put_behind_heading(scene::Structure& structure, scene::ElementId parent, Kids kids, int level)
{
    auto& all = structure.elements[parent].kids;
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(kids.first);
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(kids.end);
    const auto heading = std::find_if(end, all.end(), [&](const scene::Kid& kid) {
        return structure.heading_level(kid) == level;
    });
    if (heading != all.end()) {
        std::rotate(first, end, heading + 1);
    }
}

} // namespace restitution::typeset
