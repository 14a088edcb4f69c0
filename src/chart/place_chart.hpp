#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "publication/block.hpp"
#include "scene/scene.hpp"
#include "text/font_library.hpp"

#include <limits>
#include <vector>

namespace restitution::chart {

/// The part of a chart that goes into one frame.
///
/// items:   drawing and labels, in reading order; caption and notes are not among them.
/// used:    what they cover, from the frame's top.
/// rest:    the first category left for the next sheet; categories.size(): none.
struct ChartPlan {
    std::vector<scene::Item> items;
    Rect used;
    std::size_t rest = 0;
};

/// Places the categories [first, last) of a chart, or as many of them as fit.
///
/// Output:  pies, doughnuts and stacked bars of more than eight pieces, and columns whose
///          labels find no room side by side, are drawn as bars.
/// Law:     nothing leaves the frame; no label overlaps another label or a mark it
///          does not belong to; one scale whatever `first` and `last` are: columns of labels and
///          values are measured over all categories. Bars and numbers are split between
///          categories; other kinds are whole or, when the frame is too small for them,
///          not placed: rest == first.
/// Errors:  those of text::shape.
ChartPlan place_chart(const publication::Chart& chart, std::size_t first, const Rect& frame,
                      const layouts::Layout& layout, text::FontLibrary& fonts,
                      const SourceSpan& where, Diagnostics& faults,
                      std::size_t last = std::numeric_limits<std::size_t>::max());

/// The height a chart likes to have at this width, all categories at full size.
Length ideal_height(const publication::Chart& chart, Length width, const layouts::Layout& layout,
                    text::FontLibrary& fonts, Diagnostics& faults);

} // namespace restitution::chart
