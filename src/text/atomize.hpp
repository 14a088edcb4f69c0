#pragma once

#include "text/itemize.hpp"

#include <set>

namespace restitution::text {

/// Turns items into shaped atoms, each with a font that has its characters.
///
/// Law:     atoms added cover the item's bytes in order; no glyph is .notdef.
/// Errors:  text.missing-glyph, told by tell_missing().
class Atomizer {
public:
    Atomizer(ShapedContent& content, FontLibrary& fonts, Diagnostics& faults)
        : content_{content}, fonts_{fonts}, faults_{faults}
    {
    }

    void add(const Item& item);
    /// Once for all that was added: which characters no font has.
    void tell_missing() const;

private:
    void add_short(const Item& item);
    void add_by_clusters(const Item& item);
    std::optional<scene::FontId> choose_font(std::string_view cluster, scene::FontId preferred,
                                             const FontRequest& request);
    bool has_all(std::string_view cluster, scene::FontId font) const;
    void append_atom(const Item& item, ShapedWordPtr word);
    void append_missing(const Item& item);
    void note_missing(std::string_view cluster);

    ShapingStyle style_of(const Item& item) const;
    std::string_view text_of(const Item& item) const;

    ShapedContent& content_;
    FontLibrary& fonts_;
    Diagnostics& faults_;
    std::set<char32_t> missing_;
};

} // namespace restitution::text
