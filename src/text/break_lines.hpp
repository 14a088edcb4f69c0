#pragma once

#include "text/line_measure.hpp"

#include <span>

namespace restitution::text {

/// Where its language lets a word be divided, in order.
std::vector<Opportunity> division_points(const ShapedContent& content, Place begin, Place end);

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

/// Takes words from the line before to a last line that would be a runt, where the line
/// before stays long enough.
///
/// Law:     as many lines as before, and each fits.
void avoid_runt(const LineMeasure& measure, const ParagraphRange& paragraph, Length width,
                std::vector<LineRange>& lines);

/// Breaks one paragraph into lines of the most even length.
///
/// Law:     as many lines as break_greedily() gives. Where a word is wider than the line, or
///          the paragraph is no title but a text of hundreds of words, they are the same lines.
std::vector<LineRange> break_evenly(const LineMeasure& measure, const ParagraphRange& paragraph,
                                    Length width);

/// A last line of less than two words, or of less than 15 % of the width.
bool is_runt(const LineMeasure& measure, const LineRange& line, Length width);

inline std::span<const Opportunity> places_of(const LineMeasure& measure,
                                              const ParagraphRange& paragraph)
{
    return std::span{measure.content().opportunities}.subspan(paragraph.first_opportunity,
                                                              paragraph.opportunity_count);
}

} // namespace restitution::text
