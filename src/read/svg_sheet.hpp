#pragma once

#include "read/svg_style.hpp"

#include <pugixml.hpp>

namespace restitution::read {

/// Rules of <style> elements: classes, ids, element names; nothing that combines them, and no CSS
/// that a plain reader might divide wrongly.
class SvgSheet {
public:
    /// Errors:  false when the element holds, or says of itself, more than that.
    bool add(pugi::xml_node style);

    /// What an element's attributes, rules and style attribute make of what it inherits.
    ///
    /// Output:  adds to `characters` how many were read for it.
    SvgStyle apply(SvgStyle inherited, pugi::xml_node node, std::size_t& characters) const;

private:
    bool add_rules(std::string_view css);
    bool add_rule(std::string_view selectors, std::string_view declarations);
    void use_classes(SvgStyle& style, std::string_view classes, std::size_t& characters) const;
    bool use(SvgStyle& style, const std::string& selector, std::size_t& characters) const;

    std::map<std::string, std::string, std::less<>> rules_;
    std::size_t characters_ = 0;
};

} // namespace restitution::read
