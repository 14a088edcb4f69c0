#include "text/break_lines.hpp"

#include <span>

namespace restitution::text {

namespace {

/// Where a word wider than the line is broken, if need be between any two clusters.
Opportunity break_word(const LineMeasure& measure, Place from, Place word_end, Length width)
{
    const auto& content = measure.content();
    const auto word = std::string_view{content.text}.substr(from.byte, word_end.byte - from.byte);
    Opportunity best{word_end, LineEnd::forced};
    bool found = false;
    Place place = from;
    for (const std::uint32_t end : content.library->workshop().breaks.cluster_ends(word)) {
        place.byte = from.byte + end;
        while (place.atom < content.atoms.size() && content.atoms[place.atom].end <= place.byte) {
            ++place.atom;
        }
        const Opportunity candidate{place, LineEnd::forced};
        if (found && measure.between(from, candidate) > width) {
            break;
        }
        best = candidate;
        found = true;
    }
    return best;
}

} // namespace

std::vector<LineRange> break_greedily(const LineMeasure& measure, const ParagraphRange& paragraph,
                                      Length width)
{
    const auto places = std::span{measure.content().opportunities}.subspan(
        paragraph.first_opportunity, paragraph.opportunity_count);
    std::vector<LineRange> lines;
    Place from = paragraph.begin;
    for (std::size_t next = 0; next < places.size();) {
        std::size_t after = next;
        for (std::size_t i = next; i < places.size(); ++i) {
            const Length reached = measure.between(from, places[i]);
            if (reached <= width) {
                after = i + 1;
            } else if (places[i].end == LineEnd::plain) {
                break;
            }
        }
        const Opportunity to =
            after > next ? places[after - 1] : break_word(measure, from, places[next].place, width);
        lines.push_back({from, to});
        from = to.place;
        // A word broken at its very end is used up like any other.
        next = after > next || to.place.byte < places[next].place.byte ? after : next + 1;
    }
    return lines;
}

} // namespace restitution::text
