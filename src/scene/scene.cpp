#include "scene/scene.hpp"

namespace restitution::scene {

void Pen::draw(ElementId element, Item item)
{
    append({element, Artifact::none}, std::move(item));
}

void Pen::decorate(Artifact kind, Item item)
{
    append({no_element, kind}, std::move(item));
}

void Pen::append(Mark mark, Item item)
{
    std::vector<Mark>& marks = page().marks;
    std::vector<Item>& items = page().items;
    const bool same = !marks.empty() && marks.back().element == mark.element &&
                      marks.back().artifact == mark.artifact;
    if (!same) {
        mark.first_item = static_cast<std::uint32_t>(items.size());
        if (mark.element != no_element) {
            structure().elements[mark.element].kids.push_back(
                {Kid::Kind::mark, page_, static_cast<std::uint32_t>(marks.size())});
        }
        marks.push_back(mark);
    }
    ++marks.back().item_count;
    items.push_back(std::move(item));
}

} // namespace restitution::scene
