#include "backends/pdf/font_codes.hpp"

#include "base/ascii.hpp"

#include <hb.h>

#include <limits>

namespace restitution::backends::pdf {

void append_code(std::string& out, Code code)
{
    append_hex(out, code, 4);
}

FontCodes::FontCodes(const text::Font& font)
    : font_{&font}, units_per_em_{hb_face_get_upem(font.face())}, entries_(1),
      first_of_glyph_(hb_face_get_glyph_count(font.face()))
{
    entries_.front().width = to_parts(hb_font_get_glyph_h_advance(font.shaper(), 0));
}

EmParts FontCodes::to_parts(std::int64_t font_units) const
{
    const std::int64_t half = units_per_em_ / 2;
    const std::int64_t scaled = font_units * parts_per_em;
    return (scaled < 0 ? scaled - half : scaled + half) / units_per_em_;
}

Code FontCodes::code(std::uint32_t glyph, std::string_view text)
{
    if (glyph >= first_of_glyph_.size()) {
        return 0;
    }
    for (Code one = first_of_glyph_[glyph]; one != 0; one = entries_[one].next_of_glyph) {
        if (entries_[one].text == text) {
            return one;
        }
    }
    if (entries_.size() > std::numeric_limits<Code>::max()) {
        full_ = true;
        return 0;
    }
    const auto made = static_cast<Code>(entries_.size());
    const EmParts width = to_parts(hb_font_get_glyph_h_advance(font_->shaper(), glyph));
    entries_.push_back({glyph, width, std::string{text}, first_of_glyph_[glyph]});
    first_of_glyph_[glyph] = made;
    return made;
}

} // namespace restitution::backends::pdf
