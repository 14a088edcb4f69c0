#include "typeset/heading_first.hpp"

#include <algorithm>

namespace restitution::typeset {

void put_heading_first(scene::Structure& structure, scene::ElementId parent, std::size_t first)
{
    auto& kids = structure.elements[parent].kids;
    const auto is_heading = [&](const scene::Kid& kid) {
        return kid.kind == scene::Kid::Kind::element &&
               scene::heading_level(structure.elements[kid.index].role) != 0;
    };
    std::stable_partition(kids.begin() + static_cast<std::ptrdiff_t>(first), kids.end(),
                          is_heading);
}

} // namespace restitution::typeset
