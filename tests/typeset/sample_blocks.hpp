#pragma once

#include "publication/publication.hpp"
#include "scene/scene.hpp"
#include "typeset/typeset.hpp"

#include <string>
#include <vector>

namespace restitution::tests {

publication::Block block(publication::Paragraph content);
publication::Block block(publication::List content);
publication::Block block(publication::Table content);
publication::Block block(publication::Image content);
publication::Block block(publication::PanelBox content);

publication::Block paragraph(std::string text, layouts::Role role = layouts::Role::body,
                             int heading = 0);
publication::ListItem item(std::string text, std::vector<publication::ListItem> items = {});
/// `count` bullets "Point 1", "Point 2", …
publication::List bullets(std::size_t count);
publication::RichText words(std::string text, std::string target = "", std::string language = "");

/// A sheet of master "content" with a title H1 and these blocks in "body".
publication::Sheet sheet(std::string title, std::vector<publication::Block> blocks);
publication::Publication publication_of(std::vector<publication::Sheet> sheets);

/// A scene with all that was told on the way.
struct Set {
    scene::Scene scene;
    Diagnostics faults;
    std::vector<std::string> codes() const;
};

/// Sets in the sample layout and the program's own fonts.
Set set(const publication::Publication& publication);
Set set(const publication::Publication& publication, const layouts::Layout& layout);
text::FontLibrary& shared_fonts();

/// The tags below an element, as "Sect(H1 P L(LI(Lbl LBody)))".
std::string tags(const scene::Scene& scene, scene::ElementId element = 0);
/// The elements of one role, in reading order.
std::vector<scene::ElementId> elements(const scene::Scene& scene, scene::Role role);
/// The pages an element has marks on, its own and those of all below it.
std::vector<std::uint32_t> pages(const scene::Scene& scene, scene::ElementId element);
/// The first run of a page whose text holds `part`; null when there is none.
const scene::GlyphRun* find_run(const scene::Page& page, std::string_view part);

} // namespace restitution::tests
