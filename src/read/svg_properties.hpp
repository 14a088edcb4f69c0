#pragma once

#include "read/svg_style.hpp"

namespace restitution::read {

/// What of a property the reader of plain shapes draws right.
///
/// words:   values known by name; where `set` is not there, plain shapes look so anyway.
/// set:     takes a value over, one of the words or of another form; false: it cannot draw it.
struct SvgProperty {
    Matter matter = Matter::never;
    bool inherited = true;
    std::vector<std::string_view> words = {};
    bool (*set)(SvgStyle&, std::string_view value) = nullptr;

    /// Whether the value is drawn right; then the style has taken it over.
    bool draws(SvgStyle& style, std::string_view value) const;
};

using SvgProperties = std::map<std::string_view, SvgProperty>;

/// Law:     librsvg draws each word of each property alike: tests/whole/svg_drawings.py makes a
///          drawing of each, and fails for a property it knows nothing to show by.
const SvgProperties& svg_properties();

/// nullptr: a property nobody has looked at, so it may matter.
const SvgProperty* find_svg_property(std::string_view name);

} // namespace restitution::read
