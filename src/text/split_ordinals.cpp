#include "text/characters.hpp"
#include "text/typography.hpp"
#include "text/untouchable.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace restitution::text {

namespace {

using std::u32string_view;

/// An ending found in the text: characters [begin, end) read as `letters`.
struct Ending {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::u32string letters;
};

std::u32string lowered_modifier(char32_t scalar)
{
    switch (scalar) {
    case U'ᵉ':
        return U"e";
    case U'ʳ':
        return U"r";
    case U'ˢ':
        return U"s";
    case U'ᵈ':
        return U"d";
    case U'ⁿ':
        return U"n";
    default:
        return {};
    }
}

bool is_ending_of(u32string_view letters, u32string_view number)
{
    constexpr std::array<u32string_view, 2> any{U"e", U"es"};
    constexpr std::array<u32string_view, 4> first{U"er", U"re", U"ers", U"res"};
    constexpr std::array<u32string_view, 6> second{U"d", U"de", U"ds", U"des", U"nd", U"nde"};
    const auto has = [&](const auto& list) {
        return std::ranges::find(list, letters) != list.end();
    };
    if (number == U"1" || number == U"I") {
        return has(first);
    }
    return has(any) || (number == U"2" && has(second));
}

// One letter alone is rather a word's ("Le", "Ce"), unless it is V or X: "Ve République".
bool is_roman_number(u32string_view letters)
{
    const bool only_numerals =
        letters.find_first_not_of(U"IVXL") == u32string_view::npos && !letters.empty();
    return only_numerals &&
           (letters.size() > 1 || letters == U"I" || letters == U"V" || letters == U"X");
}

class OrdinalFinder {
public:
    explicit OrdinalFinder(u32string_view text) : text_{text}, untouchable_{find_untouchable(text)}
    {
    }

    /// The ending of the ordinal whose number starts at `begin`.
    std::optional<Ending> ending_after_number(std::size_t begin) const;

private:
    std::size_t number_end(std::size_t begin) const;
    Ending read_ending(std::size_t begin) const;
    bool starts_word(std::size_t at) const;
    bool ends_word(std::size_t at) const
    {
        return at == text_.size() || (!is_letter(text_[at]) && !is_digit(text_[at]));
    }

    u32string_view text_;
    std::vector<bool> untouchable_;
};

// "3,5e" and "A4e" are no ordinals.
bool OrdinalFinder::starts_word(std::size_t at) const
{
    if (at == 0) {
        return true;
    }
    const char32_t before = text_[at - 1];
    return !is_letter(before) && !is_digit(before) && before != U',' && before != U'.';
}

std::size_t OrdinalFinder::number_end(std::size_t begin) const
{
    std::size_t end = begin;
    while (end < text_.size() && is_digit(text_[end])) {
        ++end;
    }
    if (end > begin) {
        return end;
    }
    while (end < text_.size() && u32string_view{U"IVXL"}.find(text_[end]) != u32string_view::npos) {
        ++end;
    }
    return is_roman_number(text_.substr(begin, end - begin)) ? end : begin;
}

Ending OrdinalFinder::read_ending(std::size_t begin) const
{
    Ending ending{begin, begin, {}};
    if (begin < text_.size() && text_[begin] == U'^') {
        ++ending.end;
    }
    while (ending.end < text_.size()) {
        const char32_t letter = text_[ending.end];
        const auto ordinary = lowered_modifier(letter);
        if (ordinary.empty() && (letter < U'a' || letter > U'z')) {
            break;
        }
        ending.letters += ordinary.empty() ? std::u32string(1, letter) : ordinary;
        ++ending.end;
    }
    return ending;
}

std::optional<Ending> OrdinalFinder::ending_after_number(std::size_t begin) const
{
    if (!starts_word(begin)) {
        return std::nullopt;
    }
    const std::size_t end = number_end(begin);
    if (end == begin || untouchable_[begin]) {
        return std::nullopt;
    }
    Ending ending = read_ending(end);
    const bool found =
        ends_word(ending.end) && is_ending_of(ending.letters, text_.substr(begin, end - begin));
    return found ? std::optional{std::move(ending)} : std::nullopt;
}

} // namespace

std::vector<OrdinalStretch> split_ordinals(std::string_view text, std::string_view language)
{
    if (text.empty()) {
        return {};
    }
    if (!is_french(language)) {
        return {{std::string{text}, false}};
    }
    const std::u32string scalars = to_scalars(text);
    const OrdinalFinder finder{scalars};
    std::vector<OrdinalStretch> stretches;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < scalars.size(); ++at) {
        const auto ending = finder.ending_after_number(at);
        if (!ending) {
            continue;
        }
        stretches.push_back(
            {to_utf8(u32string_view{scalars}.substr(copied, ending->begin - copied)), false});
        stretches.push_back({to_utf8(ending->letters), true});
        copied = ending->end;
        at = ending->end - 1;
    }
    if (copied < scalars.size()) {
        stretches.push_back({to_utf8(u32string_view{scalars}.substr(copied)), false});
    }
    return stretches;
}

} // namespace restitution::text
