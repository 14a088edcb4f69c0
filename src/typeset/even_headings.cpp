#include "typeset/even_headings.hpp"

#include <algorithm>

namespace restitution::typeset {

void even_headings(scene::Structure& structure)
{
    int last = 0;
    std::vector<scene::ElementId> open{0};
    while (!open.empty()) {
        scene::Element& element = structure.elements[open.back()];
        open.pop_back();
        if (const int level = scene::heading_level(element.role); level != 0) {
            last = std::min(level, last + 1);
            element.role = scene::heading_role(last);
        }
        for (auto kid = element.kids.rbegin(); kid != element.kids.rend(); ++kid) {
            if (kid->kind == scene::Kid::Kind::element) {
                open.push_back(kid->index);
            }
        }
    }
}

} // namespace restitution::typeset
