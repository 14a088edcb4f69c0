#include "text/gap_finder.hpp"

#include "text/characters.hpp"

namespace restitution::text {

namespace {

// A line break the author asked for is not a space to change.
bool is_gap_space(char32_t scalar)
{
    return scalar == U' ' || scalar == no_break_space || scalar == narrow_no_break_space;
}

bool is_closing_punctuation(char32_t scalar)
{
    return std::u32string_view{U",.;:!?)]»…’\""}.find(scalar) != std::u32string_view::npos;
}

} // namespace

std::size_t GapFinder::spaces_before(std::size_t at) const
{
    while (at > 0 && is_gap_space(text_[at - 1])) {
        --at;
    }
    return at;
}

std::size_t GapFinder::spaces_after(std::size_t at) const
{
    while (at < text_.size() && is_gap_space(text_[at])) {
        ++at;
    }
    return at;
}

std::size_t GapFinder::word_end(std::size_t begin) const
{
    while (begin < text_.size() && !is_space(text_[begin])) {
        ++begin;
    }
    return begin;
}

std::size_t GapFinder::digits_end(std::size_t begin) const
{
    while (is_digit_at(begin)) {
        ++begin;
    }
    return begin;
}

bool GapFinder::is_digit_at(std::size_t at) const
{
    return at < text_.size() && is_digit(text_[at]);
}

std::u32string_view GapFinder::bare_word(std::size_t at) const
{
    auto word = text_.substr(at, word_end(at) - at);
    while (!word.empty() && is_closing_punctuation(word.back())) {
        word.remove_suffix(1);
    }
    return word;
}

void GapFinder::set_before(std::size_t at, char32_t space)
{
    const std::size_t begin = spaces_before(at);
    gaps_.try_emplace(begin, Gap{begin, at, space, true});
}

void GapFinder::set_after(std::size_t at, char32_t space)
{
    gaps_.try_emplace(at, Gap{at, spaces_after(at), space, true});
}

void GapFinder::force_before(std::size_t at, char32_t space)
{
    const std::size_t begin = spaces_before(at);
    gaps_.try_emplace(begin, Gap{begin, at, space, false});
}

void GapFinder::force_after(std::size_t at, char32_t space)
{
    gaps_.try_emplace(at, Gap{at, spaces_after(at), space, false});
}

std::vector<Gap> GapFinder::gaps() const
{
    std::vector<Gap> found;
    for (const auto& [begin, gap] : gaps_) {
        if (gap.end > gap.begin || !gap.only_if_there) {
            found.push_back(gap);
        }
    }
    return found;
}

} // namespace restitution::text
