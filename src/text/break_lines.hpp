#pragma once

#include "text/line_measure.hpp"

namespace restitution::text {

/// One line, before its glyphs are laid out.
struct LineRange {
    Place from;
    Opportunity to;
};

/// Breaks one paragraph: every line as full as it goes.
///
/// Output:  no range for a blank paragraph.
/// Law:     ranges follow each other without gaps; each fits unless it is a single grapheme
///          cluster.
std::vector<LineRange> break_greedily(const LineMeasure& measure, const ParagraphRange& paragraph,
                                      Length width);

} // namespace restitution::text
