#include "text/place_line.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

enum class Fill { full, even };

std::vector<LineRange> break_paragraph(const LineMeasure& measure, const ParagraphRange& paragraph,
                                       Length width, Fill fill)
{
    if (fill == Fill::even) {
        return break_evenly(measure, paragraph, width);
    }
    auto lines = break_greedily(measure, paragraph, width);
    avoid_runt(measure, paragraph, width, lines);
    return lines;
}

std::vector<Line> place_lines(const ShapedContent& content, Length width, double scale, Fill fill)
{
    const LineMeasure measure{content, scale};
    std::vector<Line> lines;
    for (const ParagraphRange& paragraph : content.paragraphs) {
        if (paragraph.opportunity_count == 0) {
            lines.push_back(place_blank_line(measure, paragraph));
        }
        for (const LineRange& range : break_paragraph(measure, paragraph, width, fill)) {
            lines.push_back(place_line(measure, range));
        }
        lines.back().ends_paragraph = true;
    }
    return lines;
}

} // namespace

std::vector<Line> ShapedText::lines(Length width, double scale) const
{
    return content_ ? place_lines(*content_, width, scale, Fill::full) : std::vector<Line>{};
}

std::vector<Line> ShapedText::balanced_lines(Length width, double scale) const
{
    return content_ ? place_lines(*content_, width, scale, Fill::even) : std::vector<Line>{};
}

Direction ShapedText::direction() const
{
    return content_ ? content_->direction : Direction::left_to_right;
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
