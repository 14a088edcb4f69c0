#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "publication/publication.hpp"
#include "scene/scene.hpp"
#include "text/font_library.hpp"

namespace restitution::typeset {

/// Places every block of a publication on sheets of its masters.
///
/// Output:  a scene in which nothing overlaps, nothing leaves its region and every
///          word of the publication is drawn once; what does not fit goes on on further
///          sheets, whose repeated titles are furniture.
/// Errors:  goes on after a fault:
///            typeset.shrunk          (note) a region was set smaller to fit on one sheet
///            typeset.overlong-word   (warning) a word had to be broken anywhere
///            typeset.overlong-title  (warning) a title goes on on the next sheet
///            typeset.other-chart     (note) a drawing that finds no room gave way to bars
///            typeset.chart-as-list   (warning) no sheet has room for the drawing
///            typeset.too-long        more than a document may hold; places none of it
///            typeset.too-tall        a line or picture cannot fit even an empty region
///            typeset.no-master, typeset.no-region   the layout lacks what the sheet names
///          and those of text::shape and chart::Placer.
scene::Scene typeset(const publication::Publication& publication, const layouts::Layout& layout,
                     text::FontLibrary& fonts, Diagnostics& faults);

} // namespace restitution::typeset
