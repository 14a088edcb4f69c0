#pragma once

#include "text/shaped_content.hpp"

namespace restitution::text {

/// Widths of stretches of a shaped text at one scale.
///
/// Law:     a stretch is as wide as its atoms, each rounded to an EMU, so widths add up
///          exactly; spaces at a line's end have none.
class LineMeasure {
public:
    LineMeasure(const ShapedContent& content, double scale);

    /// The width of a line from one place to another, its last hyphen included.
    Length between(Place from, const Opportunity& to) const;

    /// `at` moved before the spaces that end a line there, no further than `from`.
    Place without_spaces(Place from, Place at) const;

    /// The part of an atom that lies in [from, to), shaped by itself unless it is whole.
    ShapedWordPtr part(std::uint32_t atom, Place from, Place to) const;
    Length width_of(const Atom& atom, std::int32_t advance) const;

    /// The hyphen's glyph in a style's font.
    scene::Glyph hyphen(const ShapingStyle& style) const;

    Length size_of(const Atom& atom) const { return sizes_[atom.span]; }
    Length rise_of(const Atom& atom) const { return content_.spans[atom.span].rise.scaled(scale_); }
    const ShapedContent& content() const { return content_; }
    const Font& font_of(const ShapingStyle& style) const
    {
        return content_.library->font(style.font);
    }

private:
    bool is_safe(const Atom& atom, std::uint32_t byte) const;
    std::int32_t part_advance(const Atom& atom, std::uint32_t from, std::uint32_t to) const;
    Length part_width(std::uint32_t atom, std::uint32_t from, std::uint32_t to) const;

    const ShapedContent& content_;
    double scale_;
    std::vector<Length> sizes_;   ///< of each span
    std::vector<Length> reached_; ///< before each atom, from the text's begin; and after the last
};

} // namespace restitution::text
