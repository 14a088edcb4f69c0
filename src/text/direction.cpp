#include "text/direction.hpp"

#include "base/language.hpp"
#include "base/utf8.hpp"
#include "text/characters.hpp"
#include "text/harfbuzz.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <optional>

namespace restitution::text {

namespace {

// Languages whose usual script runs from right to left.
constexpr std::array<std::string_view, 16> right_to_left_languages{
    "ar",  "arc", "ckb", "dv", "fa", "he", "ks", "lrc",
    "mzn", "nqo", "pnb", "ps", "sd", "ug", "ur", "yi"};

Direction as_direction(bool right_to_left)
{
    return right_to_left ? Direction::right_to_left : Direction::left_to_right;
}

/// Of a letter; others have none.
std::optional<Direction> strong_direction_of(char32_t scalar)
{
    const auto found = u_charDirection(static_cast<UChar32>(scalar));
    if (found == U_LEFT_TO_RIGHT) {
        return Direction::left_to_right;
    }
    return found == U_RIGHT_TO_LEFT || found == U_RIGHT_TO_LEFT_ARABIC
               ? std::optional{Direction::right_to_left}
               : std::nullopt;
}

/// Collects what the letters of a paragraph say, those within isolates left out.
class Vote {
public:
    void hear(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            hear(next_scalar(text, at));
        }
    }

    /// In a paragraph of a language of that direction; nothing where there are no letters.
    std::optional<Direction> result(Direction language) const
    {
        return language == Direction::right_to_left && right_to_left_ ? language : first_;
    }

private:
    void hear(char32_t scalar)
    {
        if (is_isolate(scalar)) {
            depth_ = std::max(0, depth_ + (scalar == pop_isolate ? -1 : 1));
            return;
        }
        const auto direction = depth_ == 0 ? strong_direction_of(scalar) : std::nullopt;
        if (direction) {
            first_ = first_.value_or(*direction);
            right_to_left_ = right_to_left_ || direction == Direction::right_to_left;
        }
    }

    int depth_ = 0;
    std::optional<Direction> first_;
    bool right_to_left_ = false;
};

std::string_view take_subtag(std::string_view& language)
{
    const std::string_view subtag = primary_subtag(language);
    language.remove_prefix(std::min(language.size(), subtag.size() + 1));
    return subtag;
}

/// Blocks of right-to-left scripts and the signs that turn direction.
bool may_turn(char32_t scalar)
{
    return scalar >= 0x590 &&
           (scalar < 0x900 || scalar == 0x200F || scalar == 0x202B || scalar == 0x202E ||
            scalar == 0x2067 || (scalar >= 0xFB1D && scalar <= 0xFEFC) ||
            (scalar >= 0x10800 && scalar <= 0x10FFF) || (scalar >= 0x1E800 && scalar <= 0x1EFFF));
}

} // namespace

Direction direction_of(std::string_view language)
{
    const std::string_view primary = take_subtag(language);
    // What follows a subtag of one letter says nothing of the script.
    for (auto subtag = take_subtag(language); subtag.size() > 1; subtag = take_subtag(language)) {
        if (subtag.size() == 4 && !is_digit(static_cast<unsigned char>(subtag.front()))) {
            const auto script = hb_script_from_string(subtag.data(), 4);
            return as_direction(hb_script_get_horizontal_direction(script) == HB_DIRECTION_RTL);
        }
    }
    return as_direction(std::ranges::find(right_to_left_languages, primary) !=
                        right_to_left_languages.end());
}

bool may_run_right_to_left(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (may_turn(next_scalar(text, at))) {
            return true;
        }
    }
    return false;
}

Direction find_direction(std::span<const StyledSpan> spans, std::string_view language)
{
    const Direction usual = direction_of(language);
    if (usual == Direction::left_to_right &&
        std::ranges::none_of(
            spans, [](const StyledSpan& span) { return may_run_right_to_left(span.text); })) {
        return usual;
    }
    Vote own;
    Vote foreign;
    for (const StyledSpan& span : spans) {
        (span.language == language ? own : foreign).hear(span.text);
    }
    const auto theirs = spans.empty() ? usual : direction_of(spans.front().language);
    return own.result(usual).value_or(foreign.result(theirs).value_or(usual));
}

bool has_isolates(std::string_view text)
{
    constexpr std::string_view begin = "\u2066";
    for (auto at = text.find(begin.substr(0, 2)); at != std::string_view::npos;
         at = text.find(begin.substr(0, 2), at + 1)) {
        std::size_t next = at;
        if (is_isolate(next_scalar(text, next))) {
            return true;
        }
    }
    return false;
}

std::string isolate(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (strong_direction_of(next_scalar(text, at))) {
            std::string isolated;
            append_scalar(isolated, first_strong_isolate);
            isolated += text;
            append_scalar(isolated, pop_isolate);
            return isolated;
        }
    }
    return std::string{text};
}

} // namespace restitution::text
