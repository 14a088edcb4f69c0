#include "text/break_lines.hpp"
#include "text/paragraph.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

/// Of the parts of one word, from one opportunity to the next.
Length widest_part(const LineMeasure& measure, Place from, const Opportunity& to)
{
    const Length whole = measure.between(from, to);
    if (!measure.content().rules.hyphenate) {
        return whole;
    }
    Length widest;
    for (const Opportunity& end : division_points(measure.content(), from, to.place)) {
        widest = std::max(widest, measure.between(from, end));
        from = end.place;
    }
    return std::min(whole, std::max(widest, measure.between(from, to)));
}

} // namespace

Length ShapedText::divided_width(double scale) const
{
    Length widest;
    if (!content_) {
        return widest;
    }
    const LineMeasure measure{*content_, scale};
    for (const ParagraphRange& paragraph : content_->paragraphs) {
        Place from = paragraph.begin;
        for (const Opportunity& to : places_of(measure, paragraph)) {
            if (measure.between(from, to) > widest) {
                widest = std::max(widest, widest_part(measure, from, to));
            }
            from = to.place;
        }
    }
    return widest;
}

} // namespace restitution::text
