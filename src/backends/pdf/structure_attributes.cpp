#include "backends/pdf/structure_attributes.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace restitution::backends::pdf {

namespace {

using scene::Element;
using scene::Role;

bool has_labels(const scene::Structure& structure, const Element& list)
{
    const auto is_label = [&](const scene::Kid& kid) {
        return kid.kind == scene::Kid::Kind::element &&
               structure.elements[kid.index].role == Role::label;
    };
    return std::ranges::any_of(list.kids, [&](const scene::Kid& kid) {
        return kid.kind == scene::Kid::Kind::element &&
               std::ranges::any_of(structure.elements[kid.index].kids, is_label);
    });
}

std::string_view name_of(Numbering numbering)
{
    switch (numbering) {
    case Numbering::bullets:
        return "Disc";
    case Numbering::texts:
        return "None";
    case Numbering::decimal:
        return "Decimal";
    case Numbering::upper_roman:
        return "UpperRoman";
    }
    return {};
}

void append_list(std::string& out, const scene::Structure& structure, const Element& list)
{
    out += "/A<</O/List/ListNumbering";
    append_name(out, has_labels(structure, list) ? name_of(list.numbering) : "None");
    out += ">>";
}

void append_span(std::string& out, std::string_view key, std::int64_t count)
{
    if (count > 1) {
        append_name(out, key);
        out += ' ';
        append_integer(out, count);
    }
}

void append_cell(std::string& out, const Element& cell)
{
    std::string attributes;
    if (cell.role == Role::table_header) {
        attributes += cell.scope == scene::Scope::row ? "/Scope/Row" : "/Scope/Column";
    }
    append_span(attributes, "RowSpan", cell.row_span);
    append_span(attributes, "ColSpan", cell.column_span);
    if (!attributes.empty()) {
        out += "/A<</O/Table" + attributes + ">>";
    }
}

void append_box(std::string& out, const Rect& box, Length page_height)
{
    out += "/A<</O/Layout/Placement/Block/BBox[";
    append_hundredths(out, to_hundredths(box.left()));
    out += ' ';
    append_hundredths(out, to_hundredths(page_height - box.bottom()));
    out += ' ';
    append_hundredths(out, to_hundredths(box.right()));
    out += ' ';
    append_hundredths(out, to_hundredths(page_height - box.top()));
    out += "]>>";
}

void append_said(std::string& out, std::string_view key, std::string_view text)
{
    if (!text.empty()) {
        out += key;
        append_text(out, text);
    }
}

} // namespace

std::string note_name(scene::ElementId id)
{
    return fmt::format("note-{:08}", id);
}

void append_attributes(std::string& out, const scene::Structure& structure, scene::ElementId id,
                       Length page_height)
{
    const Element& element = structure.elements[id];
    append_said(out, "/Alt", element.alternative);
    append_said(out, "/Lang", element.language);
    append_said(out, "/T", element.title);
    switch (element.role) {
    case Role::list:
        append_list(out, structure, element);
        break;
    case Role::table_header:
    case Role::table_cell:
        append_cell(out, element);
        break;
    case Role::note:
        append_said(out, "/ID", note_name(id));
        break;
    default:
        if (element.bounds) {
            append_box(out, *element.bounds, page_height);
        }
        break;
    }
}

} // namespace restitution::backends::pdf
