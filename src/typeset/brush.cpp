#include "typeset/brush.hpp"

namespace restitution::typeset {

void Brush::paint(scene::ElementId element, scene::Item item)
{
    if (paints_furniture()) {
        pen_->decorate(furniture_, std::move(item));
    } else {
        pen_->draw(element, std::move(item));
    }
}

void Brush::decorate(scene::Item item)
{
    pen_->decorate(paints_furniture() ? furniture_ : scene::Artifact::layout, std::move(item));
}

void Brush::link(const Rect& area, scene::ElementId element, const std::string& target,
                 const std::string& description)
{
    if (paints_furniture()) {
        return;
    }
    scene::Link link{area, {}, 0, element, description.empty() ? target : description};
    if (target.starts_with('#')) {
        links_->push_back({pen_->index(), page().links.size(), target.substr(1)});
    } else {
        link.uri = target;
    }
    page().links.push_back(std::move(link));
}

scene::ElementId Brush::tag(scene::ElementId parent, scene::Role role)
{
    return paints_furniture() ? scene::no_element : pen_->structure().add(parent, role);
}

Brush Brush::for_furniture(scene::Artifact kind) const
{
    Brush brush{*this};
    brush.furniture_ = kind;
    return brush;
}

} // namespace restitution::typeset
