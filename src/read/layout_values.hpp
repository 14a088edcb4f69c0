#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "read/xml_document.hpp"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// As layouts::Align has them.
inline constexpr std::array<std::string_view, 3> align_names{"left", "center", "right"};

/// The attributes of a layout file, turned into values.
///
/// Input:   the document kept layout.xsd, so forms are right and only meanings are checked.
/// Errors:  layout.unknown-color and layout.unknown-style, with the nearest name that exists.
class LayoutValues {
public:
    LayoutValues(const XmlDocument& document, Diagnostics& faults)
        : document_{document}, faults_{faults}
    {
    }

    void read_palette(pugi::xml_node palette);

    Length length(pugi::xml_node node, const char* name) const;
    Rect frame(pugi::xml_node node) const;
    bool yes(pugi::xml_node node, const char* name) const;
    Color color(pugi::xml_node node, const char* name) const;
    Color color(std::string_view name, const SourceSpan& where) const;
    layouts::Role role(pugi::xml_node node, const char* name, layouts::Role otherwise) const;

    const XmlDocument& document() const { return document_; }
    Diagnostics& faults() const { return faults_; }

private:
    const XmlDocument& document_;
    Diagnostics& faults_;
    std::map<std::string, Color, std::less<>> palette_;
};

/// The hint that names the nearest known word, or all of them.
std::vector<std::string> near_or_all(std::string_view word, const std::vector<std::string>& known);

/// The enumerator whose to_text() is `name`, among the first `count`; nullopt: none.
template <class Enum>
std::optional<Enum> enumerator_named(std::string_view name, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if (to_text(value) == name) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace restitution::read
