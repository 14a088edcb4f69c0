#include "typeset/nest_sections.hpp"

#include <cassert>
#include <vector>

namespace restitution::typeset {

namespace {

using scene::ElementId;
using scene::Kid;
using scene::Structure;

/// The level of the first heading in a Sect, its own; 0 without one.
int own_level(const Structure& structure, ElementId section)
{
    for (const Kid& kid : structure.elements[section].kids) {
        if (const int level = structure.heading_level(kid); level != 0) {
            return level;
        }
    }
    return 0;
}

/// The Sects that go on at the end of `parent`, from the outside in.
class OpenSections {
public:
    OpenSections(Structure& structure, ElementId parent) : structure_{structure}, open_{parent}
    {
        while (ends_in_section(open_.back())) {
            open_.push_back(structure.elements[open_.back()].kids.back().index);
        }
    }

    /// Those whose headings lie below `level` go on no longer; `parent` always does.
    void end_below(int level)
    {
        while (open_.size() > 1 && !heads(open_.back(), level)) {
            open_.pop_back();
        }
    }

    void take(const Kid& kid)
    {
        if (const int level = structure_.heading_level(kid); level != 0) {
            end_below(level - 1);
            if (heads(open_.back(), level - 1)) {
                open_.push_back(structure_.add(open_.back(), scene::Role::section));
            }
        }
        assert(kid.kind == Kid::Kind::element);
        structure_.elements[kid.index].parent = open_.back();
        structure_.elements[open_.back()].kids.push_back(kid);
    }

private:
    /// Whether its heading is of `level` or above.
    bool heads(ElementId section, int level) const
    {
        const int own = own_level(structure_, section);
        return own != 0 && own <= level;
    }

    bool ends_in_section(ElementId section) const
    {
        const auto& kids = structure_.elements[section].kids;
        return !kids.empty() && kids.back().kind == Kid::Kind::element &&
               structure_.elements[kids.back().index].role == scene::Role::section;
    }

    Structure& structure_;
    std::vector<ElementId> open_;
};

} // namespace

void nest_sections(Structure& structure, ElementId parent, std::size_t first, int level)
{
    auto& kids = structure.elements[parent].kids;
    const auto own = kids.begin() + static_cast<std::ptrdiff_t>(first);
    const std::vector<Kid> sheet{own, kids.end()};
    kids.erase(own, kids.end());
    OpenSections sections{structure, parent};
    sections.end_below(level);
    for (const Kid& kid : sheet) {
        sections.take(kid);
    }
}

} // namespace restitution::typeset
