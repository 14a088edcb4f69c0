#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "publication/block.hpp"
#include "scene/scene.hpp"
#include "text/font_library.hpp"

#include <optional>
#include <vector>

namespace restitution::chart {

/// How wide the widest label and the widest value of bars are.
struct BarColumns {
    Length labels;
    Length values;
};

/// The part of a chart that goes into one frame.
///
/// items:   drawing and labels, in reading order; caption and notes are not among them.
/// used:    what they cover, from the frame's top.
/// rest:    the first category left for the next sheet; categories.size(): none.
/// breaks_word: a label ends lines where no word may end.
struct ChartPlan {
    std::vector<scene::Item> items;
    Rect used;
    std::size_t rest = 0;
    bool breaks_word = false;
};

/// Places a chart in frames of one width, whole or in parts.
///
/// Output:  pies, doughnuts and stacked bars of nothing, and columns whose labels find no room
///          side by side, are drawn as bars.
/// Law:     nothing leaves the frame; no label overlaps another label or a mark it
///          does not belong to; one scale and one kind for all parts: columns of labels and
///          values are measured over all categories. Bars and numbers are split between
///          categories; other kinds are whole or, when the frame is too small for them,
///          not placed: rest == first. A part takes time by what fits, not by the whole.
/// Errors:  those of text::shape, told by place().
class Placer {
public:
    /// wanted:  the chart's own kind, or bars, which any chart but numbers can be.
    Placer(const publication::Chart& chart, publication::ChartKind wanted, Length width,
           std::optional<Color> ink, const layouts::Layout& layout, text::FontLibrary& fonts,
           const SourceSpan& where);

    Length width() const { return width_; }
    /// What is drawn.
    publication::ChartKind kind() const { return kind_; }
    /// The height the chart likes to have, all categories at full size.
    Length ideal_height() const { return ideal_; }

    /// The categories [first, last), or as many of them as fit below a corner.
    ChartPlan place(std::size_t first, std::size_t last, Point corner, Length height,
                    Diagnostics& faults) const;

private:
    const publication::Chart* chart_;
    Length width_;
    std::optional<Color> ink_;
    const layouts::Layout* layout_;
    text::FontLibrary* fonts_;
    SourceSpan where_;
    publication::ChartKind kind_;
    BarColumns columns_;
    Length ideal_;
};

} // namespace restitution::chart
