#pragma once

#include "base/result.hpp"
#include "picture/picture.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace restitution::read {

/// What helps with an SVG that is not plain.
///
/// render:    a renderer: the picture depends on nothing but itself.
/// simplify:  less of it.
/// untie:     a <use> that does not lead back to itself.
/// none:      nothing of ours: it needs more than itself.
enum class Remedy { render, simplify, untie, none };

/// An SVG that solid fills and plain strokes may not show as it is meant.
///
/// because:  what stands in the way.
struct NotPlain {
    std::string because;
    Remedy remedy = Remedy::none;
};

/// Reads an SVG of plain shapes as a vector drawing.
///
/// Input:   any bytes are safe. No file or address an SVG names is ever opened, and no
///          entity it declares is used. At most 64 levels, a million elements, of those that are
///          drawn 20,000, and 500,000 steps.
/// Output:  a drawing whose longer side is 1,000 pt: frames decide how large it becomes.
///          Any doubt whether plain shapes look as the file says makes it not plain.
/// Errors:  picture.circular, picture.damaged, picture.empty, picture.too-costly,
///          picture.unsupported; the message has no subject.
Result<std::variant<picture::Drawing, NotPlain>> decode_svg(std::string_view bytes);

} // namespace restitution::read
