#pragma once

#include <string_view>

namespace restitution::read {

enum class PictureFormat { png, jpeg, svg, other };

/// What the first bytes say a file is.
///
/// name:  for people, when it is none we read: "a GIF", "a web page"; may be empty.
struct FoundFormat {
    PictureFormat format = PictureFormat::other;
    std::string_view name = {};
};

/// Input:   any bytes; an SVG may start with a byte order mark, comments and declarations.
FoundFormat find_format(std::string_view bytes);

} // namespace restitution::read
