#include "typeset/even_headings.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

constexpr int h1 = static_cast<int>(scene::Role::h1);
constexpr int h6 = static_cast<int>(scene::Role::h6);

} // namespace

void even_headings(scene::Structure& structure)
{
    int last = 0;
    std::vector<scene::ElementId> open{0};
    while (!open.empty()) {
        scene::Element& element = structure.elements[open.back()];
        open.pop_back();
        if (const int role = static_cast<int>(element.role); role >= h1 && role <= h6) {
            last = std::min(role - h1 + 1, last + 1);
            element.role = static_cast<scene::Role>(h1 + last - 1);
        }
        for (auto kid = element.kids.rbegin(); kid != element.kids.rend(); ++kid) {
            if (kid->kind == scene::Kid::Kind::element) {
                open.push_back(kid->index);
            }
        }
    }
}

} // namespace restitution::typeset
