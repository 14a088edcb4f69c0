#include "text/place_line.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

constexpr std::string_view soft_hyphen = "\u00AD";

/// Atoms of one span, font and direction, side by side.
struct Group {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

bool belong_together(const Atom& a, const Atom& b)
{
    return a.span == b.span && a.style.font == b.style.font && a.level == b.level;
}

std::vector<Group> group_atoms(const std::vector<Atom>& atoms, std::uint32_t first,
                               std::uint32_t last)
{
    std::vector<Group> groups;
    for (std::uint32_t atom = first; atom <= last; ++atom) {
        if (!groups.empty() && belong_together(atoms[groups.back().last], atoms[atom])) {
            groups.back().last = atom;
        } else {
            groups.push_back({atom, atom});
        }
    }
    return groups;
}

void raise_to(Length& reach, Length other)
{
    reach = std::max(reach, other);
}

void reach_font(Line& line, const FontMetrics& metrics, Length size, Length rise)
{
    const auto units = [&](int distance) {
        return size.scaled(static_cast<double>(distance) / metrics.units_per_em);
    };
    raise_to(line.ascent, units(metrics.ascent) + rise);
    raise_to(line.descent, units(-metrics.descent) - rise);
}

/// Lays out the pieces of one line.
class LinePlacer {
public:
    LinePlacer(const LineMeasure& measure, const LineRange& range)
        : measure_{measure}, content_{measure.content()}, range_{range},
          text_end_{measure.without_spaces(range.from, range.to.place)}
    {
    }

    Line place();

private:
    LinePiece piece_of(const Group& group) const;
    void append_part(LinePiece& piece, std::uint32_t atom) const;
    void end_in_hyphen(LinePiece& piece, const Atom& last) const;

    const LineMeasure& measure_;
    const ShapedContent& content_;
    const LineRange& range_;
    Place text_end_;
};

Line LinePlacer::place()
{
    Line line;
    const Place to = range_.to.place;
    const bool ends_inside =
        to.atom < content_.atoms.size() && content_.atoms[to.atom].begin < to.byte;
    const std::uint32_t last = ends_inside ? to.atom : to.atom - 1;
    for (const Group& group : group_atoms(content_.atoms, range_.from.atom, last)) {
        LinePiece piece = piece_of(group);
        if (group.last == last && range_.to.end != LineEnd::plain) {
            end_in_hyphen(piece, content_.atoms[last]);
        }
        const Atom& atom = content_.atoms[group.first];
        piece.run.origin = {line.width, -measure_.rise_of(atom)};
        line.width += piece.width;
        reach_font(line, measure_.font_of(atom.style).metrics(), piece.run.size,
                   measure_.rise_of(atom));
        line.pieces.push_back(std::move(piece));
    }
    return line;
}

LinePiece LinePlacer::piece_of(const Group& group) const
{
    const Atom& atom = content_.atoms[group.first];
    const StyledSpan& span = content_.spans[atom.span];
    LinePiece piece;
    piece.run.font = atom.style.font;
    piece.run.size = measure_.size_of(atom);
    piece.run.fill = span.color;
    piece.tag = span.tag;
    piece.underline = span.underline;
    for (std::uint32_t index = group.first; index <= group.last; ++index) {
        append_part(piece, index);
    }
    return piece;
}

void LinePlacer::append_part(LinePiece& piece, std::uint32_t index) const
{
    const Atom& atom = content_.atoms[index];
    const std::uint32_t begin = std::max(range_.from.byte, atom.begin);
    const std::uint32_t end = std::min(range_.to.place.byte, atom.end);
    ShapedWord word = measure_.part(index, range_.from, range_.to.place);
    const auto offset = static_cast<std::uint32_t>(piece.run.text.size());
    for (scene::Glyph& glyph : word.glyphs) {
        glyph.cluster += offset;
    }
    auto& glyphs = piece.run.glyphs;
    glyphs.insert(atom.level % 2 == 1 ? glyphs.begin() : glyphs.end(), word.glyphs.begin(),
                  word.glyphs.end());
    piece.run.text += std::string_view{content_.text}.substr(begin, end - begin);
    if (begin < text_end_.byte) {
        piece.width += measure_.width_of(atom, word.advance);
    }
}

// The hyphen's text is U+00AD: whoever copies the line gets the word back whole.
void LinePlacer::end_in_hyphen(LinePiece& piece, const Atom& last) const
{
    if (range_.to.end == LineEnd::forced) {
        return;
    }
    scene::Glyph hyphen = measure_.hyphen(last.style);
    if (range_.to.end == LineEnd::divided) {
        piece.run.text += soft_hyphen;
    }
    hyphen.cluster = static_cast<std::uint32_t>(piece.run.text.size() - soft_hyphen.size());
    std::erase_if(piece.run.glyphs,
                  [&](const scene::Glyph& glyph) { return glyph.cluster == hyphen.cluster; });
    piece.run.glyphs.push_back(hyphen);
    piece.width += measure_.width_of(last, hyphen.advance);
}

} // namespace

Line place_line(const LineMeasure& measure, const LineRange& range)
{
    return LinePlacer{measure, range}.place();
}

Line place_blank_line(const LineMeasure& measure, const ParagraphRange& paragraph)
{
    const auto& content = measure.content();
    const StyledSpan& span = content.spans[paragraph.span];
    Atom blank;
    blank.span = paragraph.span;
    Line line;
    reach_font(line, content.library->font(content.fonts[paragraph.span]).metrics(),
               measure.size_of(blank), span.rise);
    return line;
}

} // namespace restitution::text
