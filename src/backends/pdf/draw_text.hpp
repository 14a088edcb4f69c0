#pragma once

#include "backends/pdf/canvas.hpp"
#include "backends/pdf/font_codes.hpp"
#include "backends/pdf/glyph_clusters.hpp"
#include "scene/scene.hpp"

#include <string_view>

namespace restitution::backends::pdf {

/// Draws one stretch of a run: a text object of its own.
///
/// Law:     every glyph stands within 1/1000 em of its place in the scene.
void draw(Canvas& canvas, const scene::GlyphRun& run, const SpelledStretch& stretch,
          FontCodes& codes, std::string_view font_resource);

} // namespace restitution::backends::pdf
