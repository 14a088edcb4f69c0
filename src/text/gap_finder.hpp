#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace restitution::text {

inline constexpr char32_t no_break_space = 0xA0;
inline constexpr char32_t narrow_no_break_space = 0x202F;

/// Spaces that stand, or are missing, between two characters, and what belongs there.
///
/// begin, end:      characters [begin, end) are spaces; equal where none stands.
/// only_if_there:   changes a space but adds none.
struct Gap {
    std::size_t begin = 0;
    std::size_t end = 0;
    char32_t space = no_break_space;
    bool only_if_there = false;
};

/// Collects gaps of one text, which outlives it. Every rule looks at the text as it was typed.
///
/// Law:     where two rules want the same gap, the one that came first is kept.
class GapFinder {
public:
    /// untouchable:  of each character, as find_untouchable() says.
    GapFinder(std::u32string_view text, const std::vector<bool>& untouchable)
        : text_{text}, untouchable_{untouchable}
    {
    }

    std::u32string_view text() const { return text_; }
    bool is_untouchable(std::size_t at) const { return untouchable_[at]; }

    std::size_t spaces_before(std::size_t at) const; ///< where the spaces that end at `at` begin
    std::size_t spaces_after(std::size_t at) const;  ///< where the spaces that begin at `at` end
    std::size_t word_end(std::size_t begin) const;
    std::size_t digits_end(std::size_t begin) const;
    bool is_digit_at(std::size_t at) const;
    /// The word that begins at `at`, without the punctuation that closes it.
    std::u32string_view bare_word(std::size_t at) const;
    /// Whether a rule has decided the spaces before `at`.
    bool is_decided_before(std::size_t at) const { return gaps_.contains(spaces_before(at)); }

    void set_before(std::size_t at, char32_t space);   ///< a space there becomes this one
    void set_after(std::size_t at, char32_t space);    ///< likewise
    void force_before(std::size_t at, char32_t space); ///< this space is put there
    void force_after(std::size_t at, char32_t space);  ///< likewise

    /// Shape:   rising; only gaps that change or add a space.
    std::vector<Gap> gaps() const;

private:
    std::u32string_view text_;
    const std::vector<bool>& untouchable_;
    std::map<std::size_t, Gap> gaps_; ///< by begin
};

} // namespace restitution::text
