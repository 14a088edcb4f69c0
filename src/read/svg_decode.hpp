#pragma once

#include "base/result.hpp"
#include "picture/picture.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace restitution::read {

/// An SVG that solid fills and plain strokes cannot show.
///
/// because:     what stands in the way.
/// renderable:  a renderer can draw it: it is not too large and depends on nothing but itself.
struct NotPlain {
    std::string because;
    bool renderable = false;
};

/// Reads an SVG of plain shapes as a vector drawing.
///
/// Input:   any bytes are safe. No file or address an SVG names is ever opened, and no
///          entity it declares is used. At most 64 levels, 20,000 elements and 500,000 steps.
/// Output:  a drawing whose longer side is 1,000 pt: frames decide how large it becomes.
/// Errors:  picture.damaged, picture.empty, picture.too-large; the message has no subject.
Result<std::variant<picture::Drawing, NotPlain>> decode_svg(std::string_view bytes);

} // namespace restitution::read
