#pragma once

#include "layouts/layout.hpp"
#include "scene/scene.hpp"
#include "text/font_library.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace restitution::tests {

/// What of the laws of scene/ a scene breaks, one sentence each, the first ten; empty: nothing.
///
/// Checked: marks cover items once and in order, and elements hold each mark once; the tree is
///          a tree; block frames do not overlap and lie in their regions; every item lies on the
///          page, and content in a region or, if furniture, on the page; links have a tag, a
///          place and words; figures have an alternative; headings do not skip; tables are regular.
std::vector<std::string> broken_laws(const scene::Scene& scene, const layouts::Layout& layout,
                                     const text::FontLibrary& fonts);

/// The words of a structure element and all below it, in reading order, hyphens of the engine
/// left out; figures say nothing.
std::string read_aloud(const scene::Scene& scene, scene::ElementId element = 0);

/// Where two texts part, with what stands round it; empty when they are the same. Short where
/// the texts are long.
std::string difference(std::string_view found, std::string_view expected);

/// The words of furniture, page by page.
std::string read_furniture(const scene::Page& page);

/// What a run covers: its advance by its font's ascent and descent.
Rect extent(const scene::GlyphRun& run, const text::FontLibrary& fonts);

} // namespace restitution::tests
