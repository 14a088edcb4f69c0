#pragma once

#include "layouts/style.hpp"
#include "text/harfbuzz.hpp"

#include <string>

namespace restitution::text {

/// What a font file says a face is.
///
/// family:  the typographic family: "Inter" for every weight of it.
/// weight:  100 to 900; of a variable face its default.
/// width:   in percent of normal.
struct FaceDescription {
    std::string family;
    float weight = 400;
    float width = 100;
    bool italic = false;
    bool variable_weight = false;
};

/// Reads the "name", "OS/2" and "fvar" tables alone.
FaceDescription describe(hb_face_t* face);

/// A face whose outlines can be embedded: TrueType, not CFF or bitmaps.
bool has_glyf_outlines(hb_face_t* face);

/// How badly a face meets a request of its family; the least is the nearest.
///
/// Source:  CSS Fonts 4, "Font style matching": slant before weight; a heavy request
///          prefers the heavier, a light one the lighter of two equally distant faces.
float mismatch(const FaceDescription& face, layouts::Weight weight, bool italic);

float to_number(layouts::Weight weight);

} // namespace restitution::text
