#pragma once

#include <string>
#include <string_view>

namespace restitution::read {

/// The JPEG without segments that a decoder does not need, up to its end marker.
///
/// Input:   a JPEG that was decoded whole.
/// Law:     only APP0 (JFIF) and APP14 (Adobe: the color transform) are kept of the
///          application segments, and no comment.
/// Source:  ITU-T T.81, annex B.
std::string strip_jpeg(std::string_view bytes);

/// How the camera was held: 1 upright, else 2 to 8.
///
/// Source:  Exif 2.3, tag 0x0112.
int find_orientation(std::string_view bytes);

} // namespace restitution::read
