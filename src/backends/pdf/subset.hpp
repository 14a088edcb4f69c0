#pragma once

#include "backends/pdf/font_codes.hpp"
#include "text/harfbuzz.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace restitution::backends::pdf {

/// The part of a font that one document draws with.
struct Subset {
    text::BlobPtr file;    ///< a TrueType file
    std::string glyph_ids; ///< by code, two bytes each: a CIDToGIDMap
    std::string tag;       ///< six letters that go before the font's name

    std::string_view bytes() const;
};

/// Cuts a font down to the glyphs that have codes.
///
/// A variable font is pinned where its shaper stands.
///
/// Law:     the tag depends on the subset's bytes alone.
/// Errors:  nullopt when HarfBuzz cannot make the subset.
std::optional<Subset> make_subset(const FontCodes& codes);

} // namespace restitution::backends::pdf
