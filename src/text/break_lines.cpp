#include "text/break_lines.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

// Bytes: what is longer is no word of a language, and would be read again for each line.
constexpr std::uint32_t longest_divided = 400;

/// Breaks one paragraph from its begin to its end.
class GreedyBreaker {
public:
    GreedyBreaker(const LineMeasure& measure, const ParagraphRange& paragraph, Length width)
        : measure_{measure}, content_{measure.content()}, width_{width},
          places_{places_of(measure, paragraph)}, begin_{paragraph.begin}, from_{paragraph.begin}
    {
    }

    std::vector<LineRange> break_all();

private:
    std::size_t count_fitting() const;
    bool is_overlong(std::size_t next) const;
    Place begin_of_word(std::size_t end) const;
    std::optional<Opportunity> divide_word(Place word_begin, Place word_end) const;
    Opportunity break_word(Place word_end) const;
    std::vector<std::uint32_t> clusters_of_a_line(Place word_end) const;
    void end_line(const Opportunity& to);

    const LineMeasure& measure_;
    const ShapedContent& content_;
    Length width_;
    std::span<const Opportunity> places_;
    Place begin_;
    Place from_;           ///< where the line begins
    std::size_t next_ = 0; ///< the first place behind it
    std::vector<LineRange> lines_;
};

std::vector<LineRange> GreedyBreaker::break_all()
{
    while (next_ < places_.size()) {
        const std::size_t after = next_ + count_fitting();
        std::optional<Opportunity> divided;
        if (content_.rules.hyphenate && after < places_.size() && is_overlong(after)) {
            divided = divide_word(begin_of_word(after), places_[after].place);
        }
        if (divided) {
            end_line(*divided);
        } else if (after > next_) {
            end_line(places_[after - 1]);
        } else {
            end_line(break_word(places_[next_].place));
        }
    }
    return std::move(lines_);
}

void GreedyBreaker::end_line(const Opportunity& to)
{
    lines_.push_back({from_, to});
    from_ = to.place;
    while (next_ < places_.size() && places_[next_].place.byte <= from_.byte) {
        ++next_;
    }
}

// A place with a hyphen may be too wide where the next one is not.
std::size_t GreedyBreaker::count_fitting() const
{
    std::size_t fitting = 0;
    for (std::size_t i = next_; i < places_.size(); ++i) {
        if (measure_.between(from_, places_[i]) <= width_) {
            fitting = i + 1 - next_;
        } else if (measure_.between(from_, {places_[i].place, LineEnd::plain}) > width_) {
            break;
        }
    }
    return fitting;
}

bool GreedyBreaker::is_overlong(std::size_t next) const
{
    const Place begin = next > next_ ? places_[next - 1].place : from_;
    return measure_.between(begin, places_[next]) > width_;
}

/// Where the word begins that ends at a place: on a line before, if it is divided already.
Place GreedyBreaker::begin_of_word(std::size_t end) const
{
    return end > 0 ? places_[end - 1].place : begin_;
}

std::optional<Opportunity> GreedyBreaker::divide_word(Place begin, Place end) const
{
    std::optional<Opportunity> last;
    for (const Opportunity& candidate : division_points(content_, begin, end)) {
        if (candidate.place.byte <= from_.byte) {
            continue;
        }
        if (measure_.between(from_, candidate) > width_) {
            break;
        }
        last = candidate;
    }
    return last;
}

/// Where a word wider than the line is broken, if need be between any two clusters.
Opportunity GreedyBreaker::break_word(Place word_end) const
{
    const auto ends = clusters_of_a_line(word_end);
    const auto opportunity = [&](std::uint32_t end) {
        const Place place = content_.place_at(from_, from_.byte + end);
        return Opportunity{place, place == word_end ? LineEnd::plain : LineEnd::forced};
    };
    const auto fits = [&](std::uint32_t end) {
        return measure_.between(from_, opportunity(end)) <= width_;
    };
    // At least one cluster, whatever the width: a line must say something.
    const auto first_too_wide = std::partition_point(ends.begin() + 1, ends.end(), fits);
    return opportunity(*(first_too_wide - 1));
}

/// Where clusters of the line's word end: enough of them to fill the line, but not all of
/// a word of a hundred thousand letters for each of its lines.
std::vector<std::uint32_t> GreedyBreaker::clusters_of_a_line(Place word_end) const
{
    const auto word =
        std::string_view{content_.text}.substr(from_.byte, word_end.byte - from_.byte);
    auto& breaks = content_.library->workshop().breaks;
    for (std::size_t size = 32; size < word.size(); size *= 2) {
        auto ends = breaks.cluster_ends(cut_at_character(word, size));
        // The last cluster may go on behind the cut.
        ends.pop_back();
        if (!ends.empty() &&
            measure_.between(from_, {content_.place_at(from_, from_.byte + ends.back()),
                                     LineEnd::forced}) > width_) {
            return ends;
        }
    }
    return breaks.cluster_ends(word);
}

std::size_t count_words(const LineMeasure& measure, const LineRange& line)
{
    const auto& atoms = measure.content().atoms;
    const Place end = measure.without_spaces(line.from, line.to.place);
    std::size_t words = 0;
    bool in_word = false;
    for (std::uint32_t i = line.from.atom; i < atoms.size() && atoms[i].begin < end.byte; ++i) {
        words += !in_word && !atoms[i].is_space ? 1U : 0U;
        in_word = !atoms[i].is_space;
    }
    return words;
}

} // namespace

std::vector<Opportunity> division_points(const ShapedContent& content, Place begin, Place end)
{
    std::vector<Opportunity> points;
    if (end.byte - begin.byte > longest_divided) {
        return points;
    }
    const auto word = std::string_view{content.text}.substr(begin.byte, end.byte - begin.byte);
    const std::string& language = content.spans[content.atoms[begin.atom].span].language;
    for (const std::uint32_t point :
         content.library->workshop().hyphenator.find_points(word, language)) {
        points.push_back({content.place_at(begin, begin.byte + point), LineEnd::divided});
    }
    return points;
}

std::vector<LineRange> break_greedily(const LineMeasure& measure, const ParagraphRange& paragraph,
                                      Length width)
{
    return GreedyBreaker{measure, paragraph, width}.break_all();
}

bool is_runt(const LineMeasure& measure, const LineRange& line, Length width)
{
    return count_words(measure, line) < 2 ||
           measure.between(line.from, line.to) < width.scaled(0.15);
}

void avoid_runt(const LineMeasure& measure, const ParagraphRange& paragraph, Length width,
                std::vector<LineRange>& lines)
{
    if (lines.size() < 2 || !is_runt(measure, lines.back(), width)) {
        return;
    }
    LineRange& before = lines[lines.size() - 2];
    LineRange& last = lines.back();
    const auto places = places_of(measure, paragraph);
    const auto is_in_line_before = [&](const Opportunity& place) {
        return place.place.byte > before.from.byte && place.place.byte < before.to.place.byte;
    };
    for (std::size_t i = places.size(); i-- > 0 && before.to.end == LineEnd::plain;) {
        if (!is_in_line_before(places[i]) || places[i].end != LineEnd::plain) {
            continue;
        }
        const LineRange longer{places[i].place, last.to};
        const Length left = measure.between(before.from, places[i]);
        if (left < width.scaled(0.5) || measure.between(longer.from, longer.to) > width) {
            return;
        }
        if (!is_runt(measure, longer, width)) {
            before.to = places[i];
            last = longer;
            return;
        }
    }
}

} // namespace restitution::text
