#include "text/break_lines.hpp"
#include "text/paragraph.hpp"
#include "text/workshop.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

/// Of the parts of one word, from one opportunity to the next.
Length widest_part(const LineMeasure& measure, Place from, const Opportunity& to)
{
    const ShapedContent& content = measure.content();
    const Length whole = measure.between(from, to);
    if (!content.rules.hyphenate || to.place.byte - from.byte > longest_divided) {
        return whole;
    }
    const auto word = std::string_view{content.text}.substr(from.byte, to.place.byte - from.byte);
    const std::string& language = content.spans[content.atoms[from.atom].span].language;
    const Place begin = from;
    Length widest;
    for (const std::uint32_t point :
         content.library->workshop().hyphenator.find_points(word, language)) {
        const Opportunity end{content.place_at(begin, begin.byte + point), LineEnd::divided};
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
