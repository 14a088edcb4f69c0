#pragma once

#include "scene/scene.hpp"
#include "support/sample_text.hpp"

#include <string>

namespace restitution::tests {

/// Makes scenes by hand, for backends.
class ScenePainter {
public:
    ScenePainter();

    void add_page(Color background = white);
    scene::ElementId add(scene::ElementId parent, scene::Role role);

    /// One line of content on the newest page; what it covers.
    Rect write(scene::ElementId element, Point baseline, const std::string& words,
               Length size = Length::pt(20), const std::string& language = "fr");
    /// A new element with one line in it.
    scene::ElementId line(scene::ElementId parent, scene::Role role, Point baseline,
                          const std::string& words);
    void furnish(scene::Artifact kind, Point baseline, const std::string& words);
    scene::Pen pen();

    scene::Scene scene;
    text::FontLibrary fonts;

private:
    Rect place(scene::ElementId element, scene::Artifact kind, Point baseline,
               const std::string& words, Length size, const std::string& language);
};

} // namespace restitution::tests
