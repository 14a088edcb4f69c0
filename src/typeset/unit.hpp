#pragma once

#include "typeset/brush.hpp"
#include "typeset/strips.hpp"

#include <memory>
#include <vector>

namespace restitution::typeset {

/// The measure a unit is set to.
///
/// left:   of the column, from the region's left edge; width: of the column.
/// room:   height of the tallest strip that a sheet can take here, below what must stay above it.
/// scale:  of the sizes; each style stops at its own floor.
/// is_final:  no other measure follows: texts let go of what they were set from.
struct Setting {
    Length left;
    Length width;
    Length room;
    double scale = 1;
    bool is_final = false;
};

/// One part of a wrap on one sheet, at the region's width.
struct WrapPart {
    Rect frame;
    bool first = true; ///< the wrap starts here, it does not go on
    scene::ElementId element = scene::no_element;
};

/// One block, or a piece of one, that can be set at any measure and painted strip by strip.
///
/// set() comes first and may be called again with another measure, unless one was final; then the
/// sheets are broken; then enter() and paint() are called in reading order, once for each part of a
/// wrap and once for each strip. `at` is the strip's place at the region's left edge.
class Unit {
public:
    virtual ~Unit() = default;
    virtual void set(const Setting& setting, Strips& strips) = 0;
    virtual void enter(std::uint32_t part, const WrapPart& where, Brush& brush);
    virtual void paint(std::uint32_t part, Point at, scene::ElementId element, Brush& brush) = 0;
};

} // namespace restitution::typeset
