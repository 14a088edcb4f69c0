#pragma once

#include "base/numbering.hpp"
#include "layouts/style.hpp"
#include "picture/picture.hpp"
#include "publication/rich_text.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restitution::publication {

struct Block;

/// heading:  1 to 6 makes it a heading of the document's outline; 0 a paragraph.
struct Paragraph {
    layouts::Role role = layouts::Role::body;
    RichText text;
    int heading = 0;
};

/// label:  empty: the level's own bullet. "I", "20 septembre 2023", …
struct ListItem {
    RichText label;
    RichText text;
    std::vector<ListItem> items;
    SourceSpan where;
};

/// label_width:  a column for labels of their own ("I", dates), wider where a word of one
///               needs it; zero: bullets hang as the layout says.
/// Law:          an item is not split between sheets unless it is taller than one.
struct List {
    std::vector<ListItem> items;
    Length label_width;
    std::optional<layouts::Role> role;        ///< instead of the levels' own
    Numbering numbering = Numbering::bullets; ///< of the first level
};

struct Cell {
    RichText text;
    bool header = false; ///< of its row
    SourceSpan where = {};
};

struct Row {
    std::vector<Cell> cells;
    SourceSpan where;
};

/// Rows under one header cell that spans them. Title empty: no header.
struct RowGroup {
    RichText title;
    std::vector<Row> rows;
    SourceSpan where = {};
};

/// Shape:   weights.size() is the number of columns (the group column not counted);
///          every row has as many cells. Empty columns: no header row.
/// Law:     header and group title are repeated on each sheet the table reaches.
struct Table {
    RichText title;
    std::vector<RichText> columns;
    std::vector<double> weights; ///< relative widths
    std::vector<RowGroup> groups;
    std::vector<bool> figures; ///< of each column: it holds numbers, set to the right; beyond: no
};

enum class ChartKind { bars, columns, pie, doughnut, stacked, numbers };

/// Whether its pieces are shares of one whole, each in a color of its own.
constexpr bool shows_a_whole(ChartKind kind)
{
    return kind == ChartKind::pie || kind == ChartKind::doughnut || kind == ChartKind::stacked;
}

/// A count of answers in words.
///
/// figure:  "1 234".
/// beside:  what is said behind it: "(53 %)", or "sur 7" of too few answers for a share.
/// share:   "53 %", or "3 sur 7".
struct CountedShare {
    std::string figure;
    std::string beside = {};
    std::string share = {};
};

/// One category: a bar, a slice or a number.
///
/// color:    index into the chart style's colors.
/// language: of the label; empty: the publication's.
struct Category {
    std::string label;
    std::size_t count = 0;
    CountedShare told;
    std::size_t color = 0;
    std::string language = {};

    /// What is drawn after the mark: "8 (53 %)".
    std::string value() const
    {
        return told.beside.empty() ? told.figure : told.figure + " " + told.beside;
    }
};

/// Counted answers, ready to draw.
///
/// answered:     the base: 100 % of a pie or a stacked bar when choices exclude each other.
/// caption:      "15 réponses sur 16", under the drawing.
/// notes:        small print: rounding, stated counts that disagree.
/// alternative:  what a screen reader says instead of the drawing.
/// alternative_in_bars: instead of it, where the chart's own kind finds no room.
/// language:     of the alternative; empty: the publication's.
/// Law:          categories are in drawing order; the widest bar belongs to `largest`
///               even on a further sheet (one scale).
struct Chart {
    ChartKind kind = ChartKind::bars;
    std::vector<Category> categories;
    std::size_t answered = 0;
    std::size_t largest = 0;
    RichText caption;
    std::vector<RichText> notes;
    std::string alternative;
    std::string alternative_in_bars;
    std::string language;
};

/// alternative:  empty only for decoration.
/// language:     of the alternative; empty: the publication's.
struct Image {
    picture::PicturePtr picture;
    std::string alternative;
    RichText caption;
    std::optional<Length> max_height;
    std::string target; ///< where a click goes; may be empty
    std::string language;
};

/// Blocks in a box with a label ("Attention") and an icon, as the layout says.
struct PanelBox {
    layouts::Panel panel = layouts::Panel::note;
    RichText label;
    std::vector<Block> blocks;
};

/// One piece of a region.
///
/// keep_with_next:  not the last on a sheet while the next block goes on the following one.
struct Block {
    std::variant<Paragraph, List, Table, Chart, Image, PanelBox> content;
    bool keep_with_next = false;
    SourceSpan where = {};
};

} // namespace restitution::publication
