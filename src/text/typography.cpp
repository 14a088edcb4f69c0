#include "text/typography.hpp"

#include "text/characters.hpp"
#include "text/french_spacing.hpp"
#include "text/untouchable.hpp"

namespace restitution::text {

namespace {

constexpr char32_t apostrophe = 0x2019;

void round_apostrophes(std::u32string& text, const std::vector<bool>& untouchable)
{
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if (text[at] == U'\'' && !untouchable[at] && is_letter(text[at - 1]) &&
            (is_letter(text[at + 1]) || text[at + 1] == U'«')) {
            text[at] = apostrophe;
        }
    }
}

std::u32string respaced(std::u32string_view text, const std::vector<bool>& untouchable)
{
    std::u32string result;
    result.reserve(text.size() + 8);
    std::size_t copied = 0;
    for (const Gap& gap : find_french_gaps(text, untouchable)) {
        result += text.substr(copied, gap.begin - copied);
        result += gap.space;
        copied = gap.end;
    }
    result += text.substr(copied);
    return result;
}

// One character for one: nothing is added to respondents' words, nothing taken away.
void stiffen_spaces(std::u32string& text, const std::vector<bool>& untouchable)
{
    for (const Gap& gap : find_french_gaps(text, untouchable)) {
        for (std::size_t at = gap.begin; at < gap.end; ++at) {
            if (text[at] == U' ') {
                text[at] = gap.space;
            }
        }
    }
}

} // namespace

std::string apply_typography(std::string_view text, std::string_view language, Voice voice)
{
    if (!is_french(language)) {
        return std::string{text};
    }
    std::u32string scalars = to_scalars(text);
    const auto untouchable = find_untouchable(scalars);
    if (voice == Voice::quoted) {
        stiffen_spaces(scalars, untouchable);
        return to_utf8(scalars);
    }
    round_apostrophes(scalars, untouchable);
    return to_utf8(respaced(scalars, untouchable));
}

} // namespace restitution::text
