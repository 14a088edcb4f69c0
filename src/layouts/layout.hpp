#pragma once

#include "base/geometry.hpp"
#include "base/source.hpp"
#include "layouts/style.hpp"
#include "picture/picture.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restitution::layouts {

enum class Anchor : std::uint8_t { top, middle, bottom };

/// How content that takes several sheets is divided: sheets of like height, as slides
/// want it, or full ones but for the last, as running text wants it.
enum class Fill : std::uint8_t { even, full };

/// A frame that blocks are flowed into.
///
/// Law:     lies on the page; regions of one master do not overlap.
/// anchor:  where content that does not fill the frame stands.
struct Region {
    std::string name;
    Rect frame;
    Anchor anchor = Anchor::top;
    Fill fill = Fill::even;
};

/// Drawn on every sheet of a master, behind its content. Never read aloud.
struct FilledArea {
    picture::Path path;
    Color fill;
};

struct PlacedPicture {
    Rect frame;
    picture::PicturePtr picture;
};

using Decoration = std::variant<FilledArea, PlacedPicture>;

/// A line of furniture whose text names values: "{short-title}", "{date}", "{page}", "{pages}".
struct Field {
    std::string text;
    Rect frame;
    Role role = Role::footer;
    Align align = Align::left;
};

/// Recolors text on a dark ground: every style on this master takes the color.
struct Master {
    std::string name;
    Color background = white;
    std::optional<Color> ink; ///< all text but that on fills in this color, whatever its style says
    std::vector<Decoration> decorations;
    std::vector<Region> regions;
    std::vector<Field> fields;
    std::string continued_by; ///< master of further sheets; empty: itself
    SourceSpan where;
};

const Region* find_region(const Master& master, std::string_view name);

/// A house style for one kind of document.
///
/// Law:     every Role, Panel and the masters its composer asks for are there;
///          every frame lies on the page; text stands out from its ground by the
///          ratios of docs/layouts.md (read_layout sees to it).
struct Layout {
    std::string name;
    Size page;
    std::array<TextStyle, role_count> styles;
    std::vector<ListLevel> list;
    std::array<PanelStyle, panel_count> panels;
    TableStyle table;
    ChartStyle chart;
    Length block_gap; ///< between blocks of a region
    /// Words that lead somewhere, which are underlined too; none: the text's own color.
    std::optional<Color> link = std::nullopt;
    std::map<std::string, Master, std::less<>> masters;

    const TextStyle& style(Role role) const { return styles[static_cast<std::size_t>(role)]; }
    const PanelStyle& panel(Panel kind) const { return panels[static_cast<std::size_t>(kind)]; }
    const Master* master(std::string_view wanted) const;
};

/// One folder of layouts/.
struct HouseStyle {
    Layout deck;
};

} // namespace restitution::layouts
