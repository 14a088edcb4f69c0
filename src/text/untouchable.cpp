#include "text/untouchable.hpp"

#include "base/language.hpp"
#include "base/utf8.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace restitution::text {

namespace {

using std::u32string_view;

bool contains(u32string_view word, u32string_view part)
{
    return word.find(part) != u32string_view::npos;
}

bool is_web_address(u32string_view word)
{
    return contains(word, U"://") || contains(word, U"www.") || contains(word, U"mailto:");
}

bool is_mail_address(u32string_view word)
{
    const std::size_t at = word.find(U'@');
    return at != u32string_view::npos && word.find(U'.', at) != u32string_view::npos;
}

bool is_path_or_code(u32string_view word)
{
    return word.find_first_of(U"\\{}<>=|_`#$") != u32string_view::npos || contains(word, U"::") ||
           contains(word, U"()") || contains(word, U"->");
}

bool is_emoticon(u32string_view word)
{
    constexpr std::array<u32string_view, 14> emoticons{U":-)", U";-)", U":-(", U":)", U";)",
                                                       U":(",  U":D",  U":-D", U":p", U":-p",
                                                       U":P",  U":/",  U":-/", U":o"};
    return std::ranges::find(emoticons, word) != emoticons.end();
}

// Most texts have none of the letters and signs that one of these words must have.
bool may_have_untouchable(u32string_view text)
{
    constexpr auto is_suspicious = [] {
        std::array<bool, 128> table{};
        for (const char sign : std::string_view{":;@\\{}<>=|_`#$(w"}) {
            table[static_cast<unsigned char>(sign)] = true;
        }
        return table;
    }();
    return std::ranges::any_of(text,
                               [&](char32_t sign) { return sign < 128 && is_suspicious[sign]; }) ||
           contains(text, U"www.");
}

} // namespace

std::vector<bool> find_untouchable(u32string_view text)
{
    std::vector<bool> untouchable(text.size());
    if (!may_have_untouchable(text)) {
        return untouchable;
    }
    std::ptrdiff_t open_brackets = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && !is_space(text[end])) {
            ++end;
        }
        const auto word = text.substr(begin, end - begin);
        // Inside brackets ":)" is a colon and the closing bracket: "(voir :)".
        if (is_web_address(word) || is_mail_address(word) || is_path_or_code(word) ||
            (open_brackets <= 0 && is_emoticon(word))) {
            std::fill_n(untouchable.begin() + static_cast<std::ptrdiff_t>(begin), end - begin,
                        true);
        }
        open_brackets += std::ranges::count(word, U'(') - std::ranges::count(word, U')');
        begin = end + 1;
    }
    return untouchable;
}

bool is_french(std::string_view language)
{
    const std::string_view primary = primary_subtag(language);
    return primary.size() == 2 && (primary[0] | 0x20) == 'f' && (primary[1] | 0x20) == 'r';
}

std::u32string to_scalars(std::string_view text)
{
    std::u32string scalars;
    scalars.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        scalars += next_scalar(text, at);
    }
    return scalars;
}

std::string to_utf8(u32string_view scalars)
{
    std::string text;
    text.reserve(scalars.size());
    for (const char32_t scalar : scalars) {
        append_scalar(text, scalar);
    }
    return text;
}

} // namespace restitution::text
