#pragma once

#include "base/document_properties.hpp"
#include "base/source.hpp"
#include "picture/picture.hpp"
#include "scene/structure.hpp"

#include <string>
#include <variant>
#include <vector>

namespace restitution::scene {

/// A font of the run's FontLibrary (text/font_library.hpp).
using FontId = std::uint16_t;

/// One shape of a font, placed after the one before it.
///
/// Unit:     advance and offsets in font units, dy upwards as fonts count.
/// cluster:  the byte of the run's text it starts at; glyphs of one cluster share it.
struct Glyph {
    std::uint32_t id = 0;
    std::int32_t advance = 0;
    std::int16_t dx = 0;
    std::int16_t dy = 0;
    std::uint32_t cluster = 0;
};

/// One line or a piece of one: one font, one size, one color, already broken and kerned.
///
/// origin:  the left end of the baseline. Glyphs are in visual order.
/// text:    what copying yields, spaces at a line's end included.
struct GlyphRun {
    FontId font = 0;
    Length size;
    Color fill;
    Point origin;
    std::vector<Glyph> glyphs;
    std::string text;
};

using picture::Shape;

/// A raster, JPEG or drawing that fills its frame; it was fitted before.
struct PlacedPicture {
    Rect frame;
    picture::PicturePtr picture;
};

using Item = std::variant<GlyphRun, Shape, PlacedPicture>;

enum class Artifact : std::uint8_t { none, layout, header, footer, background };

/// Consecutive items of one tag, or furniture that no tag holds.
///
/// Law:     the marks of a page cover its items exactly once and in order; a mark
///          belongs to an element or is an artifact, never both; an element holds
///          each of its marks once among its kids.
struct Mark {
    ElementId element = no_element;
    Artifact artifact = Artifact::none;
    std::uint32_t first_item = 0;
    std::uint32_t item_count = 0;
};

/// A place to click.
///
/// element:      the Link tag that holds the words.
/// destination:  a page of this scene when uri is empty.
/// description:  what a screen reader says: never empty.
struct Link {
    Rect area;
    std::string uri;
    std::uint32_t destination = 0;
    ElementId element = no_element;
    std::string description;
};

/// Where one block went; blocks keep the span they came from.
struct BlockFrame {
    Rect frame;
    std::string region;
    SourceSpan where;
};

/// Items are drawn in order; later ones cover earlier ones.
struct Page {
    std::string master;
    Color background = white;
    std::vector<Item> items;
    std::vector<Mark> marks;
    std::vector<Link> links;
    std::vector<BlockFrame> frames;
};

struct OutlineEntry {
    int level = 1;
    std::string title;
    std::uint32_t page = 0;
};

using Properties = DocumentProperties;

/// A finished document: everything a backend needs is decided.
struct Scene {
    Properties properties;
    Size page_size;
    std::vector<Page> pages;
    Structure structure;
    std::vector<OutlineEntry> outline;
};

/// Opens marks on a page so that the laws of Mark hold: put every item through it.
class Pen {
public:
    Pen(Scene& scene, std::uint32_t page) : scene_{&scene}, page_{page} {}

    /// Content of a tag; a new mark only where the tag changes.
    void draw(ElementId element, Item item);
    /// Furniture.
    void decorate(Artifact kind, Item item);

    Page& page() { return scene_->pages[page_]; }
    std::uint32_t index() const { return page_; }
    Structure& structure() { return scene_->structure; }

private:
    void append(Mark mark, Item item);

    Scene* scene_;
    std::uint32_t page_;
};

} // namespace restitution::scene
