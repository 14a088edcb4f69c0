#include "text/break_lines.hpp"

#include <algorithm>
#include <limits>

namespace restitution::text {

namespace {

// Beyond this a text is no title, and the table of all lines would grow with its square.
constexpr std::size_t most_places = 400;

/// Chooses, among all ways to fill a given number of lines, the most even one: of the
/// least sum of squares. What reads badly costs as much as a line longer by a share of the
/// width.
class EvenBreaker {
public:
    EvenBreaker(const LineMeasure& measure, const ParagraphRange& paragraph, Length width)
        : measure_{measure}, begin_{paragraph.begin}, places_{places_of(measure, paragraph)},
          width_{width}
    {
    }

    std::vector<LineRange> break_into(std::size_t count);

private:
    struct Step {
        double cost = std::numeric_limits<double>::infinity();
        std::size_t previous = 0; ///< the place the line begins at, counted from 1; 0: the begin
    };

    Place place_before(std::size_t line_begin) const
    {
        return line_begin == 0 ? begin_ : places_[line_begin - 1].place;
    }
    double line_cost(std::size_t from, std::size_t to) const;
    void extend(const std::vector<Step>& lines, std::vector<Step>& longer) const;

    const LineMeasure& measure_;
    Place begin_;
    std::span<const Opportunity> places_;
    Length width_;
};

double square(double side)
{
    return side * side;
}

double EvenBreaker::line_cost(std::size_t from, std::size_t to) const
{
    const LineRange line{place_before(from), places_[to - 1]};
    const Length length = measure_.between(line.from, line.to);
    if (length > width_) {
        return std::numeric_limits<double>::infinity();
    }
    const auto whole = static_cast<double>(width_.in_emu());
    double cost = square(static_cast<double>(length.in_emu()));
    if (line.to.end == LineEnd::soft_hyphen) {
        cost += square(whole / 2);
    }
    if (to == places_.size() && is_runt(measure_, line, width_)) {
        cost += square(2 * whole);
    }
    return cost;
}

void EvenBreaker::extend(const std::vector<Step>& lines, std::vector<Step>& longer) const
{
    for (std::size_t from = 0; from < lines.size(); ++from) {
        if (lines[from].cost == std::numeric_limits<double>::infinity()) {
            continue;
        }
        for (std::size_t to = from + 1; to < longer.size(); ++to) {
            const double line = line_cost(from, to);
            const double cost = lines[from].cost + line;
            if (cost < longer[to].cost) {
                longer[to] = {cost, from};
            }
            if (line == std::numeric_limits<double>::infinity() &&
                places_[to - 1].end == LineEnd::plain) {
                break;
            }
        }
    }
}

std::vector<LineRange> EvenBreaker::break_into(std::size_t count)
{
    std::vector<std::vector<Step>> table(count + 1, std::vector<Step>(places_.size() + 1));
    table[0][0].cost = 0;
    for (std::size_t line = 1; line <= count; ++line) {
        extend(table[line - 1], table[line]);
    }
    std::vector<LineRange> lines(count);
    std::size_t to = places_.size();
    for (std::size_t line = count; line > 0; --line) {
        const std::size_t from = table[line][to].previous;
        lines[line - 1] = {place_before(from), places_[to - 1]};
        to = from;
    }
    return lines;
}

} // namespace

std::vector<LineRange> break_evenly(const LineMeasure& measure, const ParagraphRange& paragraph,
                                    Length width)
{
    auto greedy = break_greedily(measure, paragraph, width);
    const bool breaks_words = std::ranges::any_of(greedy, [](const LineRange& line) {
        return line.to.end == LineEnd::forced || line.to.end == LineEnd::divided;
    });
    if (greedy.size() < 2 || breaks_words || paragraph.opportunity_count > most_places) {
        avoid_runt(measure, paragraph, width, greedy);
        return greedy;
    }
    return EvenBreaker{measure, paragraph, width}.break_into(greedy.size());
}

} // namespace restitution::text
