#include "text/place_line.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

std::vector<Line> place_lines(const LineMeasure& measure, Length width)
{
    std::vector<Line> lines;
    for (const ParagraphRange& paragraph : measure.content().paragraphs) {
        if (paragraph.opportunity_count == 0) {
            lines.push_back(place_blank_line(measure, paragraph));
        }
        for (const LineRange& range : break_greedily(measure, paragraph, width)) {
            lines.push_back(place_line(measure, range));
        }
        lines.back().ends_paragraph = true;
    }
    return lines;
}

} // namespace

std::vector<Line> ShapedText::lines(Length width, double scale) const
{
    return content_ ? place_lines(LineMeasure{*content_, scale}, width) : std::vector<Line>{};
}

std::vector<Line> ShapedText::balanced_lines(Length width, double scale) const
{
    return lines(width, scale);
}

Length ShapedText::natural_width(double scale) const
{
    Length widest;
    if (content_) {
        const LineMeasure measure{*content_, scale};
        for (const ParagraphRange& paragraph : content_->paragraphs) {
            if (paragraph.opportunity_count > 0) {
                const auto last = paragraph.first_opportunity + paragraph.opportunity_count - 1;
                widest = std::max(widest,
                                  measure.between(paragraph.begin, content_->opportunities[last]));
            }
        }
    }
    return widest;
}

Length ShapedText::narrowest_width(double scale) const
{
    Length widest;
    if (content_) {
        const LineMeasure measure{*content_, scale};
        for (const ParagraphRange& paragraph : content_->paragraphs) {
            Place from = paragraph.begin;
            for (std::uint32_t i = 0; i < paragraph.opportunity_count; ++i) {
                const auto& to = content_->opportunities[paragraph.first_opportunity + i];
                widest = std::max(widest, measure.between(from, to));
                from = to.place;
            }
        }
    }
    return widest;
}

} // namespace restitution::text
