#pragma once

#include "base/bytes.hpp"

namespace restitution::backends::pdf {

/// The sRGB color space as an ICC profile, computed: no file is read.
///
/// Source:  IEC 61966-2-1; ICC.1:2001-04 (version 2, as PDF 1.7 readers expect).
Bytes srgb_profile();

} // namespace restitution::backends::pdf
