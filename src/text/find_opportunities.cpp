#include "text/find_opportunities.hpp"

#include "base/utf8.hpp"
#include "text/characters.hpp"
#include "text/untouchable.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

constexpr std::string_view soft_hyphen = "\u00AD";

LineEnd end_after(std::string_view before)
{
    return before.ends_with(soft_hyphen) ? LineEnd::soft_hyphen : LineEnd::plain;
}

bool is_address(std::string_view word)
{
    return word.find("://") != std::string_view::npos || word.starts_with("www.") ||
           word.find('@') != std::string_view::npos;
}

/// Finds the word, between ordinary spaces, around rising places of a text.
class WordWindow {
public:
    explicit WordWindow(std::string_view text) : text_{text} {}

    std::string_view around(std::size_t at)
    {
        while (next_ <= at && next_ <= text_.size()) {
            begin_ = next_;
            next_ = std::min(text_.find(' ', begin_), text_.size()) + 1;
        }
        return text_.substr(begin_, next_ - 1 - begin_);
    }

private:
    std::string_view text_;
    std::size_t begin_ = 0;
    std::size_t next_ = 0;
};

/// Letters and digits from `at` on, or before it: what stands between two signs.
std::size_t count_letters_after(std::string_view text, std::size_t at)
{
    std::size_t letters = 0;
    while (at < text.size()) {
        const char32_t scalar = next_scalar(text, at);
        if (!is_letter(scalar) && !is_digit(scalar)) {
            break;
        }
        ++letters;
    }
    return letters;
}

std::size_t count_letters_before(std::string_view text, std::size_t at)
{
    std::size_t letters = 0;
    while (at > 0) {
        at = cut_at_character(text, at - 1).size();
        std::size_t next = at;
        const char32_t scalar = next_scalar(text, next);
        if (!is_letter(scalar) && !is_digit(scalar)) {
            break;
        }
        ++letters;
    }
    return letters;
}

/// "et/ou", "km/h" and "a-t-il" stay whole; "thématique/visite" and "celui-ci" need not.
bool divides_small_parts(std::string_view text, std::size_t at)
{
    const char sign = text[at - 1];
    if (sign != '/' && sign != '-') {
        return false;
    }
    const std::size_t least = sign == '/' ? 3 : 2;
    return count_letters_before(text, at - 1) < least || count_letters_after(text, at) < least;
}

/// "« Oui »" with ordinary spaces, as respondents type it.
bool tears_quotation_marks(std::string_view text, std::size_t at)
{
    constexpr std::string_view opening = "«";
    constexpr std::string_view closing = "»";
    const auto before = text.substr(0, at);
    const std::size_t last = before.find_last_not_of(' ');
    const bool after_opening =
        last != std::string_view::npos && before.substr(0, last + 1).ends_with(opening);
    return text[at - 1] == ' ' && (after_opening || text.substr(at).starts_with(closing));
}

void drop_unwanted(std::vector<std::uint32_t>& ends, std::string_view text, bool french)
{
    WordWindow words{text};
    std::erase_if(ends, [&](std::uint32_t end) {
        if (end == text.size()) {
            return false;
        }
        return (divides_small_parts(text, end) && !is_address(words.around(end))) ||
               (french && tears_quotation_marks(text, end));
    });
}

/// After the signs of an address, but not between two of them or at its very end.
void add_ends_in_address(std::vector<std::uint32_t>& ends, std::string_view text, std::size_t begin,
                         std::size_t end)
{
    constexpr std::string_view signs = "/.-_?&";
    for (std::size_t at = begin + 1; at + 2 < end; ++at) {
        if (signs.find(text[at]) != std::string_view::npos &&
            signs.find(text[at + 1]) == std::string_view::npos) {
            ends.push_back(static_cast<std::uint32_t>(at + 1));
        }
    }
}

void add_ends_in_addresses(std::vector<std::uint32_t>& ends, std::string_view text)
{
    if (!is_address(text) && text.find("www.") == std::string_view::npos) {
        return;
    }
    const std::size_t known = ends.size();
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (is_address(text.substr(begin, end - begin))) {
            add_ends_in_address(ends, text, begin, end);
        }
        begin = end + 1;
    }
    std::inplace_merge(ends.begin(), ends.begin() + static_cast<std::ptrdiff_t>(known), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
}

} // namespace

void find_opportunities(ShapedContent& content, Place begin, BreakIterators& breaks)
{
    const auto text = std::string_view{content.text}.substr(begin.byte);
    if (text.empty()) {
        return;
    }
    const std::string& language = content.spans[content.atoms[begin.atom].span].language;
    auto ends = breaks.line_ends(text, language);
    drop_unwanted(ends, text, is_french(language));
    add_ends_in_addresses(ends, text);
    Place place = begin;
    for (const std::uint32_t end : ends) {
        place = content.place_at(place, begin.byte + end);
        content.opportunities.push_back({place, end_after(text.substr(0, end))});
    }
}

} // namespace restitution::text
