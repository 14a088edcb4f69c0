#pragma once

#include "backends/pdf/document.hpp"
#include "backends/pdf/marked_content.hpp"
#include "scene/scene.hpp"

#include <string>
#include <vector>

namespace restitution::backends::pdf {

/// A page as the structure tree needs it.
struct TaggedPage {
    ObjectNumber number = 0;
    PageTags tags;
};

/// A link annotation and the tag it belongs to.
struct TaggedLink {
    ObjectNumber annotation = 0;
    std::uint32_t page = 0;
    scene::ElementId element = scene::no_element;
};

/// Writes the structure tree: one object per tag, the way back from content to
/// tags (ParentTree), and the names of notes (IDTree).
///
/// There are dozens of tags on a page, so they never become libharu objects:
/// they take the numbers after libharu's last and go to the file one by one.
///
/// Input:   keys of the parent tree are the pages' indices, then the links' in order.
/// Law:     an element's K holds its kids in the scene's order, then its annotations.
/// Source:  ISO 32000-1, 14.7; ISO 14289-1, 7.
class StructureWriter {
public:
    StructureWriter(const scene::Scene& scene, const std::vector<TaggedPage>& pages,
                    const std::vector<TaggedLink>& links, ObjectNumber root, ObjectNumber first);

    /// Above every number that write() will use.
    ObjectNumber end() const;
    /// What belongs in the StructTreeRoot, object `root`.
    std::string root_entries() const;
    void write(FileWriter& file) const;

private:
    ObjectNumber number(scene::ElementId element) const { return first_ + element; }
    std::size_t key_count() const { return pages_->size() + links_->size(); }
    std::size_t leaf_count() const;
    ObjectNumber first_leaf() const;

    void append_element(std::string& out, scene::ElementId id) const;
    void append_kids(std::string& out, scene::ElementId id, const scene::Element& element) const;
    void append_mark(std::string& out, const scene::Kid& kid, std::uint32_t home) const;
    void append_annotations(std::string& out, scene::ElementId id) const;
    void append_leaf(std::string& out, std::size_t leaf) const;
    void append_key(std::string& out, std::size_t key) const;
    void append_note_names(std::string& out) const;

    const scene::Scene* scene_;
    const std::vector<TaggedPage>* pages_;
    const std::vector<TaggedLink>* links_;
    std::vector<std::uint32_t> links_by_element_; ///< indices into links_, stably sorted
    ObjectNumber root_;
    ObjectNumber first_;
};

} // namespace restitution::backends::pdf
