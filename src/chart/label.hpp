#pragma once

#include "chart/job.hpp"
#include "text/paragraph.hpp"

#include <string>
#include <vector>

namespace restitution::chart {

/// Lines of one label at one width and scale, not yet in place.
///
/// Shape:   lines stand `leading` apart; height == leading * lines.size().
struct Block {
    std::vector<text::Line> lines;
    Length width; ///< of the widest line
    Length leading;
    Length height() const { return leading * static_cast<std::int64_t>(lines.size()); }
};

/// A text of one role, shaped once.
class Label {
public:
    Label(const std::string& text, layouts::Role role, const Job& job,
          std::optional<Color> ink = {});

    Block set(Length width, double scale) const;
    Length natural_width(double scale) const { return shaped_.natural_width(scale); }
    Length narrowest_width(double scale) const { return shaped_.narrowest_width(scale); }

private:
    text::ShapedText shaped_;
    Length leading_;
};

/// The smallest a role may be set, as a share of its full size.
double smallest_scale(const layouts::TextStyle& style);

/// Between full size (share 1) and the floor (share 0).
double text_scale(const layouts::TextStyle& style, double share);

/// Draws a block into `box`, which is at least as wide; the first line stands at its top.
void draw(const Block& block, const Rect& box, layouts::Align align, ChartPlan& plan);

/// Where a block's rectangle goes when it is centered at `middle`.
Length top_of(const Block& block, Length middle);

/// Distance from a block's top to the baseline of its first line.
Length first_baseline(const Block& block);

/// Labels of a run of categories.
std::vector<Label> labels_of(const Job& job, std::size_t first, std::size_t last);
std::vector<Label> values_of(const Job& job, std::size_t first, std::size_t last);

} // namespace restitution::chart
