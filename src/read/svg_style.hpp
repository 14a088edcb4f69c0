#pragma once

#include "base/color.hpp"

#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// How a shape is painted, with what it inherits.
///
/// other:  the first property met that solid fills and plain strokes cannot show.
struct SvgStyle {
    std::optional<Color> fill = black;
    std::optional<Color> stroke;
    double stroke_width = 1;
    std::vector<double> dashes;
    bool even_odd = false;
    bool visible = true;
    std::string clip; ///< "url(#id)" of this element alone; empty: none
    std::string other;
};

/// Rules of <style> elements: classes, ids, element names; nothing that combines them.
class SvgSheet {
public:
    /// Errors:  false when it holds more than that.
    bool add(std::string_view css);

    /// What an element's attributes, rules and style attribute make of what it inherits.
    SvgStyle apply(SvgStyle inherited, pugi::xml_node node) const;

private:
    std::map<std::string, std::string, std::less<>> rules_;
};

} // namespace restitution::read
