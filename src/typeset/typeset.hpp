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
///            typeset.shrunk         (note) a paragraph was set smaller to fit
///            typeset.overlong-word  (warning) a word had to be broken anywhere
///            typeset.too-tall       a block cannot fit even an empty region at its floor
///          and those of text::shape.
scene::Scene typeset(const publication::Publication& publication, const layouts::Layout& layout,
                     text::FontLibrary& fonts, Diagnostics& faults);

} // namespace restitution::typeset
