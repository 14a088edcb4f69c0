#pragma once

#include "read/svg_style.hpp"

namespace restitution::read {

/// What of a property the reader of plain shapes draws right.
///
/// drawn:   values that need nothing done: plain shapes look so anyway.
/// set:     takes other values; false: it cannot draw them.
struct SvgProperty {
    Matter matter = Matter::never;
    bool inherited = true;
    std::vector<std::string_view> drawn = {};
    bool (*set)(SvgStyle&, std::string_view value) = nullptr;
};

/// nullptr: a property nobody has looked at, so it may matter.
const SvgProperty* find_svg_property(std::string_view name);

} // namespace restitution::read
