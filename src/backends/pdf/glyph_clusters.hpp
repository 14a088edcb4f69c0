#pragma once

#include "scene/scene.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace restitution::backends::pdf {

/// A glyph with the characters it stands for and where it goes.
///
/// Unit:    across and dy in font units, from the run's origin.
struct SpelledGlyph {
    std::uint32_t glyph = 0;
    std::int64_t across = 0;
    std::int32_t dy = 0;
    std::string_view text;
};

/// Glyphs in the order of the text.
///
/// spoken:  what is read and copied instead of the glyphs' own texts; empty when
///          those, one after the other, are the text already.
struct SpelledStretch {
    std::vector<SpelledGlyph> glyphs;
    std::string_view spoken;
};

/// Spells a run: which characters each glyph brings into a copy.
///
/// Glyphs come in the order of the text, not from left to right, because that
/// is the order in which content is read; each keeps its place on the line.
/// A cluster of several glyphs shares its characters out among them. Spoken are
/// clusters of more glyphs than characters, characters that a font may not map
/// to or only with spoken text beside it, and words with raised glyphs.
///
/// Law:     the stretches' texts, spoken where they are, make up the run's text.
/// Source:  ISO 32000-1, 14.8.2.3.3 (content order) and 14.9.4 (ActualText);
///          ISO 19005-2, 6.2.11.7 (private characters need it).
void spell(const scene::GlyphRun& run, std::vector<SpelledStretch>& stretches);

} // namespace restitution::backends::pdf
