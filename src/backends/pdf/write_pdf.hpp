#pragma once

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "scene/scene.hpp"
#include "text/font_library.hpp"

namespace restitution::backends::pdf {

/// Writes a scene as PDF 1.7 that is PDF/A-2a and PDF/UA-1 at once.
///
/// Law:     the same scene and fonts give the same bytes; reading the structure
///          tree back gives each run's text exactly, in the order of the tree.
/// Errors:  pdf.library  libharu or HarfBuzz gave up; nothing was written.
/// Source:  ISO 32000-1, ISO 19005-2, ISO 14289-1.
Result<Bytes> write_pdf(const scene::Scene& scene, const text::FontLibrary& fonts);

} // namespace restitution::backends::pdf
