#include "typeset/caption_table.hpp"

#include <algorithm>

namespace restitution::typeset {

void caption_table(scene::Structure& structure, scene::ElementId parent, std::size_t first)
{
    auto& kids = structure.elements[parent].kids;
    const auto has_role = [&](scene::Role role) {
        return [&structure, role](const scene::Kid& kid) {
            return kid.kind == scene::Kid::Kind::element &&
                   structure.elements[kid.index].role == role;
        };
    };
    const auto own = kids.begin() + static_cast<std::ptrdiff_t>(first);
    const auto title = std::find_if(own, kids.end(), has_role(scene::Role::paragraph));
    const auto table = std::find_if(own, kids.end(), has_role(scene::Role::table));
    if (title == kids.end() || table == kids.end()) {
        return;
    }
    structure.elements[title->index].role = scene::Role::caption;
    structure.elements[title->index].parent = table->index;
    auto& inside = structure.elements[table->index].kids;
    inside.insert(inside.begin(), *title);
    kids.erase(title);
}

} // namespace restitution::typeset
