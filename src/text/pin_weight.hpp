#pragma once

#include "text/harfbuzz.hpp"

namespace restitution::text {

/// A static face made from a variable one: its weight axis at `weight`, every
/// other axis at its default. All glyphs stay; tables of variation go.
///
/// Output:  nullptr when HarfBuzz cannot make it.
FacePtr pin_weight(hb_face_t* variable, float weight);

/// What `input` leaves of a face, as a finished face. Output: nullptr when HarfBuzz cannot make it.
FacePtr make_subset(hb_face_t* source, hb_subset_input_t* input);

} // namespace restitution::text
