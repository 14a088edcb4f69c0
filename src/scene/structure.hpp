#pragma once

#include "base/geometry.hpp"
#include "base/numbering.hpp"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::scene {

/// Standard structure types. Source: ISO 32000-1, 14.8.4.
enum class Role : std::uint8_t {
    document,
    section,
    toc,
    toc_item,
    block_quote,
    caption,
    note,
    reference,
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    paragraph,
    list,
    list_item,
    label,
    list_body,
    table,
    table_row,
    table_header,
    table_cell,
    figure,
    span,
    link,
    division, ///< a box round blocks that is nothing more special
};

/// The tag's name in a PDF: "Sect", "LBody", …
std::string_view to_text(Role role);

/// 1 to 6 of a heading, 0 of anything else.
constexpr int heading_level(Role role)
{
    const int level = static_cast<int>(role) - static_cast<int>(Role::h1) + 1;
    return level >= 1 && level <= 6 ? level : 0;
}

/// H1 to H6; what lies beyond is the nearest of them.
constexpr Role heading_role(int level)
{
    return static_cast<Role>(static_cast<int>(Role::h1) + std::clamp(level, 1, 6) - 1);
}

/// Index into Structure::elements.
using ElementId = std::uint32_t;
inline constexpr ElementId no_element = 0xFFFF'FFFF;

enum class Scope : std::uint8_t { none, row, column };

/// What an element holds: another element, or mark `index` of page `page`.
struct Kid {
    enum class Kind : std::uint8_t { element, mark } kind = Kind::element;
    std::uint32_t page = 0;
    std::uint32_t index = 0;
};

/// One tag.
///
/// kids:         in reading order; may lie on several pages (a list that goes on).
/// alternative:  what is said instead of the content: figures must have one.
/// language:     of the content, where it differs from the parent's.
/// bounds:       of a figure, on the page of its first mark.
struct Element {
    Role role = Role::paragraph;
    ElementId parent = no_element;
    std::vector<Kid> kids;
    std::string alternative;
    std::string language;
    std::string title;
    std::optional<Rect> bounds;
    Scope scope = Scope::none;
    std::uint32_t row_span = 1;
    std::uint16_t column_span = 1;
    Numbering numbering = Numbering::bullets; ///< of a list
};

/// The structure tree. elements[0] is the document; an element stays where it is when others
/// are added.
struct Structure {
    std::deque<Element> elements{Element{Role::document}};

    /// A new last kid of `parent`.
    ElementId add(ElementId parent, Role role);

    /// 1 to 6 of a heading, 0 of anything else.
    int heading_level(const Kid& kid) const
    {
        return kid.kind == Kid::Kind::element ? scene::heading_level(elements[kid.index].role) : 0;
    }
};

} // namespace restitution::scene
