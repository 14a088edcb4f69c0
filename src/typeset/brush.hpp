#pragma once

#include "scene/scene.hpp"

#include <string>
#include <vector>

namespace restitution::typeset {

/// A link whose page is known only when every sheet has been placed.
struct OpenLink {
    std::uint32_t page = 0;
    std::size_t link = 0; ///< of that page
    std::string anchor;
};

/// Paints on one page: content into its tag, furniture as an artifact.
class Brush {
public:
    Brush(scene::Pen& pen, std::vector<OpenLink>& links) : pen_{&pen}, links_{&links} {}

    void paint(scene::ElementId element, scene::Item item);
    void decorate(scene::Item item);
    /// Leads from an area to a web or mail address or to "#anchor".
    void link(const Rect& area, scene::ElementId element, const std::string& target,
              const std::string& description);

    scene::ElementId tag(scene::ElementId parent, scene::Role role);
    scene::Element& element(scene::ElementId id) { return pen_->structure().elements[id]; }
    scene::Page& page() { return pen_->page(); }
    bool paints_furniture() const { return furniture_ != scene::Artifact::none; }

    /// A brush for the same page whose strokes are furniture.
    Brush for_furniture(scene::Artifact kind) const;

private:
    scene::Pen* pen_;
    std::vector<OpenLink>* links_;
    /// Not none: everything painted is furniture of this kind, whatever its tag.
    scene::Artifact furniture_ = scene::Artifact::none;
};

} // namespace restitution::typeset
