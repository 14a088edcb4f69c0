#pragma once

#include "base/color.hpp"
#include "picture/drawing.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// When it shows that a property is not drawn as it says: joins need corners, caps need ends.
enum class Matter { never, always, when_filled, when_stroked, when_joined, when_ended };

/// How a shape is painted, with what it inherits.
///
/// undrawn:  what solid fills and plain strokes cannot show, by the property's name, or by itself
///           where it is no property.
struct SvgStyle {
    std::optional<Color> fill = black;
    std::optional<Color> stroke;
    double stroke_width = 1;
    std::vector<double> dashes;
    picture::StrokeForm form;
    bool even_odd = false;
    bool displayed = true; ///< this element, with all inside it
    bool visible = true;   ///< this shape; what is inside a group may say otherwise
    std::string clip;      ///< "url(#id)" of this element alone; empty: none

    struct Undrawn {
        Matter matter = Matter::always;
        bool inherited = true;
        std::string because; ///< in the user's words
    };
    std::map<std::string, Undrawn, std::less<>> undrawn;

    /// The first that matters so, in the user's words; empty: none.
    std::string obstacle(Matter matter) const;

    /// Forgets what only the element around this one had.
    void enter_element();

    /// Takes a property, known or not, into account.
    ///
    /// Law:     what svg_properties.cpp does not list, name and value, is undrawn.
    void set(std::string_view name, std::string_view value);

    /// Nothing that is set later takes this back.
    void refuse(const std::string& because);

    /// Declarations as a style attribute or a rule holds them.
    void set_all(std::string_view css);
};

/// Whether SVG lets this property stand as an attribute, so far as this reader knows it.
bool is_svg_property(std::string_view name);

} // namespace restitution::read
