#include "text/characters.hpp"
#include "text/french_spacing.hpp"

#include <algorithm>
#include <array>

namespace restitution::text {

namespace {

using std::u32string_view;

constexpr auto months = std::to_array<u32string_view>(
    {U"janvier", U"février", U"mars", U"avril", U"mai", U"juin", U"juillet", U"août", U"septembre",
     U"octobre", U"novembre", U"décembre"});
constexpr auto units = std::to_array<u32string_view>(
    {U"%",  U"‰",   U"€",  U"k€",  U"M€",  U"Md€", U"$",   U"£",  U"°C",  U"°F",
     U"mm", U"cm",  U"dm", U"m",   U"km",  U"m²",  U"km²", U"m³", U"ha",  U"mg",
     U"g",  U"kg",  U"t",  U"ml",  U"cl",  U"l",   U"L",   U"s",  U"min", U"h",
     U"kW", U"kWh", U"MW", U"MWh", U"GWh", U"ko",  U"Mo",  U"Go", U"To"});
// Joined to their number even where no space was typed.
constexpr auto close_units =
    std::to_array<u32string_view>({U"%", U"‰", U"€", U"k€", U"M€", U"Md€", U"°C", U"°F"});

/// A number and the end of its decimals: "62,5".
std::size_t number_end(const GapFinder& finder, std::size_t begin)
{
    const std::size_t whole = finder.digits_end(begin);
    const bool has_decimals = whole < finder.text().size() &&
                              (finder.text()[whole] == U',' || finder.text()[whole] == U'.') &&
                              finder.is_digit_at(whole + 1);
    return has_decimals ? finder.digits_end(whole + 1) : whole;
}

/// Five pairs of digits, not part of a longer row of numbers.
bool is_phone_number(const GapFinder& finder, std::size_t begin)
{
    const std::size_t before = finder.spaces_before(begin);
    if (before < begin && before > 0 && finder.is_digit_at(before - 1)) {
        return false;
    }
    for (int pair = 0; pair < 5; ++pair) {
        const std::size_t end = finder.digits_end(begin);
        const std::size_t next = finder.spaces_after(end);
        if (end - begin != 2 || (pair < 4 && next == end)) {
            return false;
        }
        begin = next;
    }
    return !finder.is_digit_at(begin);
}

void space_phone_number(GapFinder& finder, std::size_t begin)
{
    for (int pair = 0; pair < 4; ++pair) {
        const std::size_t end = finder.digits_end(begin);
        finder.set_after(end, no_break_space);
        begin = finder.spaces_after(end);
    }
}

/// "1 234 567", but not "2023 150 villes": a group in front has at most three digits.
bool leads_to_thousands(const GapFinder& finder, std::size_t begin, std::size_t end)
{
    const std::size_t next = finder.spaces_after(end);
    const std::size_t next_end = finder.digits_end(next);
    const bool ends_there = next_end == finder.text().size() || !is_letter(finder.text()[next_end]);
    const std::size_t before = finder.spaces_before(begin);
    const bool goes_on = before < begin && before > 0 && finder.is_digit_at(before - 1) &&
                         finder.is_decided_before(begin);
    const std::size_t digits = end - begin;
    return next > end && next_end - next == 3 && ends_there &&
           (goes_on ? digits == 3 : digits <= 3);
}

/// "10 h 30": the unit holds the minutes too.
void space_unit(GapFinder& finder, std::size_t number_end)
{
    const std::size_t next = finder.spaces_after(number_end);
    const auto unit = finder.bare_word(next);
    if (is_one_of(unit, close_units)) {
        finder.force_after(number_end, no_break_space);
    } else if (next > number_end && is_one_of(unit, units)) {
        finder.set_after(number_end, no_break_space);
    }
    const std::size_t unit_end = next + unit.size();
    if (next > number_end && unit == U"h" && finder.is_digit_at(finder.spaces_after(unit_end))) {
        finder.set_after(unit_end, no_break_space);
    }
}

/// "9 juin", "1er août"
void space_date(GapFinder& finder, std::size_t begin, std::size_t end)
{
    const auto word = finder.text().substr(begin, end - begin);
    const bool is_day = finder.digits_end(begin) == end || word == U"1er" || word == U"1ᵉʳ";
    if (is_day && is_one_of(finder.bare_word(finder.spaces_after(end)), months)) {
        finder.set_after(end, no_break_space);
    }
}

} // namespace

void space_french_number(GapFinder& finder, std::size_t begin)
{
    const std::size_t end = number_end(finder, begin);
    if (is_phone_number(finder, begin)) {
        space_phone_number(finder, begin);
    } else if (finder.digits_end(begin) == end && leads_to_thousands(finder, begin, end)) {
        finder.set_after(end, narrow_no_break_space);
    } else {
        space_unit(finder, end);
        space_date(finder, begin, finder.word_end(begin));
    }
}

} // namespace restitution::text
