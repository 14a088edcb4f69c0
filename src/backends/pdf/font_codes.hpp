#pragma once

#include "text/font_library.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::backends::pdf {

/// The code by which a content stream names a glyph.
using Code = std::uint16_t;

/// Unit: 1/100,000 em, so that sums of many advances stay exact to a hair.
using EmParts = std::int64_t;
inline constexpr EmParts parts_per_em = 100'000;

/// Appends a code as four hexadecimal digits.
void append_code(std::string& out, Code code);

/// Gives each pair of a glyph and the text it stands for a code of its own.
///
/// One shape often serves several characters (space and U+00A0, Đ and Ð); a
/// code per pair is what makes copying give back the very character.
///
/// Law:     equal pairs have equal codes; code 0 is never given: it is .notdef's.
class FontCodes {
public:
    struct Entry {
        std::uint32_t glyph = 0;
        EmParts width = 0;
        std::string text;
        Code next_of_glyph = 0;
    };

    explicit FontCodes(const text::Font& font);

    /// The pair's code; 0 when all 65,535 are taken.
    Code code(std::uint32_t glyph, std::string_view text);
    EmParts width(Code code) const { return entries_[code].width; }
    /// Font units in parts of an em.
    EmParts to_parts(std::int64_t font_units) const;

    const text::Font& font() const { return *font_; }
    /// By code.
    const std::vector<Entry>& entries() const { return entries_; }
    bool is_full() const { return full_; }

private:
    const text::Font* font_;
    std::int64_t units_per_em_;
    std::vector<Entry> entries_;
    std::vector<Code> first_of_glyph_;
    bool full_ = false;
};

} // namespace restitution::backends::pdf
