#include "backends/pdf/structure_writer.hpp"

#include "backends/pdf/structure_attributes.hpp"

#include <algorithm>
#include <numeric>

namespace restitution::backends::pdf {

namespace {

using scene::Element;
using scene::ElementId;
using scene::Kid;

constexpr std::size_t keys_per_leaf = 64;
constexpr std::uint32_t no_page = 0xFFFF'FFFF;

// The page of an element's first own content; its other marks name theirs.
std::uint32_t home_page(const Element& element)
{
    const auto mark = std::ranges::find(element.kids, Kid::Kind::mark, &Kid::kind);
    return mark == element.kids.end() ? no_page : mark->page;
}

} // namespace

StructureWriter::StructureWriter(const scene::Scene& scene, const std::vector<TaggedPage>& pages,
                                 const std::vector<TaggedLink>& links, ObjectNumber root,
                                 ObjectNumber first)
    : scene_{&scene}, pages_{&pages}, links_{&links},
      links_by_element_(links.size()), root_{root}, first_{first}
{
    std::iota(links_by_element_.begin(), links_by_element_.end(), 0U);
    std::ranges::stable_sort(links_by_element_, {},
                             [&](std::uint32_t link) { return links[link].element; });
}

std::size_t StructureWriter::leaf_count() const
{
    return (key_count() + keys_per_leaf - 1) / keys_per_leaf;
}

ObjectNumber StructureWriter::first_leaf() const
{
    return number(static_cast<ElementId>(scene_->structure.elements.size()));
}

ObjectNumber StructureWriter::end() const
{
    return first_leaf() + static_cast<ObjectNumber>(leaf_count());
}

std::string StructureWriter::root_entries() const
{
    std::string entries = "/Type/StructTreeRoot/K[";
    append_reference(entries, number(0));
    entries += "]/ParentTree<</Kids[";
    for (std::size_t leaf = 0; leaf < leaf_count(); ++leaf) {
        append_reference(entries, first_leaf() + static_cast<ObjectNumber>(leaf));
        entries += ' ';
    }
    entries += "]>>/ParentTreeNextKey ";
    append_integer(entries, static_cast<std::int64_t>(key_count()));
    append_note_names(entries);
    return entries;
}

void StructureWriter::append_note_names(std::string& out) const
{
    std::string names;
    const auto& elements = scene_->structure.elements;
    for (ElementId id = 0; id < elements.size(); ++id) {
        if (elements[id].role == scene::Role::note) {
            append_literal(names, note_name(id));
            append_reference(names, number(id));
        }
    }
    if (!names.empty()) {
        out += "/IDTree<</Names[" + names + "]>>";
    }
}

void StructureWriter::write(FileWriter& file) const
{
    std::string body;
    const auto count = static_cast<ElementId>(scene_->structure.elements.size());
    for (ElementId id = 0; id < count; ++id) {
        body.clear();
        append_element(body, id);
        file.write_object(number(id), body);
    }
    for (std::size_t leaf = 0; leaf < leaf_count(); ++leaf) {
        body.clear();
        append_leaf(body, leaf);
        file.write_object(first_leaf() + static_cast<ObjectNumber>(leaf), body);
    }
}

void StructureWriter::append_element(std::string& out, ElementId id) const
{
    const Element& element = scene_->structure.elements[id];
    out += "<</Type/StructElem/S";
    append_name(out, to_text(element.role));
    out += "/P ";
    append_reference(out, element.parent == scene::no_element ? root_ : number(element.parent));
    append_attributes(out, scene_->structure, id, scene_->page_size.height);
    append_kids(out, id, element);
    out += ">>";
}

void StructureWriter::append_kids(std::string& out, ElementId id, const Element& element) const
{
    const std::uint32_t home = home_page(element);
    if (home != no_page) {
        out += "/Pg ";
        append_reference(out, (*pages_)[home].number);
    }
    out += "/K[";
    for (const Kid& kid : element.kids) {
        if (kid.kind == Kid::Kind::element) {
            append_reference(out, number(kid.index));
            out += ' ';
        } else {
            append_mark(out, kid, home);
        }
    }
    append_annotations(out, id);
    if (out.back() == ' ') {
        out.pop_back();
    }
    out += ']';
}

void StructureWriter::append_mark(std::string& out, const Kid& kid, std::uint32_t home) const
{
    const TaggedPage& page = (*pages_)[kid.page];
    const auto& first = page.tags.first_of_mark;
    for (std::uint32_t sequence = first[kid.index]; sequence < first[kid.index + 1]; ++sequence) {
        if (kid.page == home) {
            append_integer(out, sequence);
        } else {
            out += "<</Type/MCR/Pg ";
            append_reference(out, page.number);
            out += "/MCID ";
            append_integer(out, sequence);
            out += ">>";
        }
        out += ' ';
    }
}

void StructureWriter::append_annotations(std::string& out, ElementId id) const
{
    const auto element = [&](std::uint32_t link) { return (*links_)[link].element; };
    for (auto index = std::ranges::lower_bound(links_by_element_, id, {}, element);
         index != links_by_element_.end() && element(*index) == id; ++index) {
        const TaggedLink& link = (*links_)[*index];
        out += "<</Type/OBJR/Pg ";
        append_reference(out, (*pages_)[link.page].number);
        out += "/Obj ";
        append_reference(out, link.annotation);
        out += ">> ";
    }
}

void StructureWriter::append_leaf(std::string& out, std::size_t leaf) const
{
    const std::size_t begin = leaf * keys_per_leaf;
    const std::size_t end = std::min(begin + keys_per_leaf, key_count());
    out += "<</Limits[";
    append_integer(out, static_cast<std::int64_t>(begin));
    out += ' ';
    append_integer(out, static_cast<std::int64_t>(end - 1));
    out += "]/Nums[";
    for (std::size_t key = begin; key < end; ++key) {
        append_integer(out, static_cast<std::int64_t>(key));
        append_key(out, key);
    }
    out += "]>>";
}

void StructureWriter::append_key(std::string& out, std::size_t key) const
{
    if (key >= pages_->size()) {
        out += ' ';
        append_reference(out, number((*links_)[key - pages_->size()].element));
        out += ' ';
        return;
    }
    out += '[';
    for (const ElementId owner : (*pages_)[key].tags.owners) {
        append_reference(out, number(owner));
        out += ' ';
    }
    if (out.back() == ' ') {
        out.pop_back();
    }
    out += ']';
}

} // namespace restitution::backends::pdf
