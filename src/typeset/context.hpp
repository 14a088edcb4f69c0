#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "text/font_library.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace restitution::typeset {

/// What shaping a text needs to know. All of it outlives the call.
///
/// language:  the publication's.
/// anchors:   where "#anchor" targets may lead.
/// ink:       the color of all text on a dark master.
/// body:      what running text wears: inside a box, the box's own role.
struct Context {
    const layouts::Layout& layout;
    text::FontLibrary& fonts;
    Diagnostics& faults;
    std::string_view language;
    const std::set<std::string_view>& anchors;
    std::optional<Color> ink = std::nullopt;
    layouts::Role body = layouts::Role::body;

    /// Whether a target is an address, or an anchor that a sheet has.
    bool leads_somewhere(std::string_view target) const
    {
        return target.starts_with('#') ? anchors.contains(target.substr(1)) : !target.empty();
    }

    /// For what stands on a fill of its own: each text has its style's color.
    Context on_fill() const
    {
        Context own = *this;
        own.ink = std::nullopt;
        return own;
    }

    layouts::Role worn(layouts::Role role) const
    {
        return role == layouts::Role::body ? body : role;
    }
};

} // namespace restitution::typeset
