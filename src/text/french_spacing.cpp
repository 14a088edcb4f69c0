#include "text/french_spacing.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <array>

namespace restitution::text {

namespace {

using std::u32string_view;

constexpr auto abbreviations = std::to_array<u32string_view>(
    {U"p.", U"pp.", U"art.", U"chap.", U"fig.", U"al.", U"vol.", U"t."});
constexpr auto titles = std::to_array<u32string_view>(
    {U"M.", U"MM.", U"Mme", U"Mmes", U"Mlle", U"Mlles", U"Dr", U"Pr", U"Mgr"});
constexpr auto number_signs = std::to_array<u32string_view>({U"n°", U"N°", U"nᵒ", U"Nᵒ", U"§"});

bool is_any_of(char32_t scalar, u32string_view list)
{
    return list.find(scalar) != u32string_view::npos;
}

bool is_high_sign(char32_t scalar)
{
    return is_any_of(scalar, U";!?");
}

bool is_double_sign(char32_t scalar)
{
    return is_high_sign(scalar) || scalar == U':';
}

bool is_opening(char32_t scalar)
{
    return is_any_of(scalar, U"([“‘«");
}

/// May follow a sign that ends a phrase: "?id=3", "10:00" and "a:b" are no such phrases.
bool may_follow_sign(char32_t next)
{
    return is_space(next) || is_double_sign(next) || is_any_of(next, U")]»”’.,…\"'*");
}

/// What stands before a sign and has no space between them: "(?)", "?!", a line's start.
bool holds_sign_close(const GapFinder& finder, std::size_t word_end)
{
    if (word_end == 0) {
        return true;
    }
    const char32_t last = finder.text()[word_end - 1];
    return last == U'\n' || is_opening(last) || is_double_sign(last) ||
           finder.is_untouchable(word_end - 1);
}

// "Quoi ?", "Voici :". A second sign stands close to the first: "Quoi ?!"
void space_sign(GapFinder& finder, std::size_t at)
{
    const auto text = finder.text();
    if (at + 1 < text.size() && !may_follow_sign(text[at + 1])) {
        return;
    }
    const char32_t space = is_high_sign(text[at]) ? narrow_no_break_space : no_break_space;
    if (holds_sign_close(finder, finder.spaces_before(at))) {
        finder.set_before(at, space);
    } else {
        finder.force_before(at, space);
    }
}

void space_quotation_mark(GapFinder& finder, std::size_t at)
{
    const bool opens = finder.text()[at] == U'«';
    const bool at_edge =
        opens ? finder.spaces_after(at + 1) == finder.text().size() : finder.spaces_before(at) == 0;
    if (opens && at_edge) {
        finder.set_after(at + 1, no_break_space);
    } else if (opens) {
        finder.force_after(at + 1, no_break_space);
    } else if (at_edge) {
        finder.set_before(at, no_break_space);
    } else {
        finder.force_before(at, no_break_space);
    }
}

void space_signs(GapFinder& finder)
{
    for (std::size_t at = 0; at < finder.text().size(); ++at) {
        const char32_t sign = finder.text()[at];
        if (finder.is_untouchable(at)) {
            continue;
        }
        if (is_double_sign(sign)) {
            space_sign(finder, at);
        } else if (sign == U'«' || sign == U'»') {
            space_quotation_mark(finder, at);
        }
    }
}

/// "M. Nom", "J. Martin", "p. 12", "n° 3"
void space_abbreviation(GapFinder& finder, std::size_t begin)
{
    const auto text = finder.text();
    const std::size_t end = finder.word_end(begin);
    const auto word = text.substr(begin, end - begin);
    const std::size_t next = finder.spaces_after(end);
    const bool is_initial = word.size() == 2 && is_upper(word[0]) && word[1] == U'.';
    const bool name_follows = next < text.size() && is_upper(text[next]);
    const bool takes_number = is_one_of(word, abbreviations) || is_one_of(word, number_signs);
    if (((is_initial || is_one_of(word, titles)) && name_follows) ||
        (takes_number && finder.is_digit_at(next))) {
        finder.set_after(end, no_break_space);
    } else if (word.size() > 2 && is_one_of(word.substr(0, 2), number_signs) && is_digit(word[2])) {
        finder.force_after(begin + 2, no_break_space);
    }
}

void space_words(GapFinder& finder)
{
    const auto text = finder.text();
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        const std::size_t end = finder.word_end(begin);
        const bool touchable = end > begin && !finder.is_untouchable(begin);
        while (begin < end && is_opening(text[begin])) {
            ++begin;
        }
        if (touchable && finder.is_digit_at(begin)) {
            space_french_number(finder, begin);
        } else if (touchable && begin < end) {
            space_abbreviation(finder, begin);
        }
        begin = end;
    }
}

/// A dash with spaces on both sides.
bool is_spaced_dash(const GapFinder& finder, std::size_t at)
{
    const char32_t sign = finder.text()[at];
    return (sign == U'–' || sign == U'—') && finder.spaces_after(at + 1) > at + 1 &&
           (at == 0 || finder.spaces_before(at) < at);
}

// A pair of dashes holds what it encloses; one at the start is a list's sign.
void space_dashes(GapFinder& finder)
{
    std::vector<std::size_t> inside;
    for (std::size_t at = 0; at < finder.text().size(); ++at) {
        if (is_spaced_dash(finder, at) && at == 0) {
            finder.set_after(at + 1, no_break_space);
        } else if (is_spaced_dash(finder, at)) {
            inside.push_back(at);
        }
    }
    if (inside.size() == 2) {
        finder.set_after(inside[0] + 1, no_break_space);
        finder.set_before(inside[1], no_break_space);
    }
}

} // namespace

std::vector<Gap> find_french_gaps(u32string_view text, const std::vector<bool>& untouchable)
{
    GapFinder finder{text, untouchable};
    space_signs(finder);
    space_words(finder);
    space_dashes(finder);
    return finder.gaps();
}

} // namespace restitution::text
