#include "text/place_line.hpp"

#include "text/bidi.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

constexpr std::string_view soft_hyphen = "\u00AD";

/// Atoms of one span, font and direction, side by side.
struct Group {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint8_t level = 0;
    bool hangs = false; ///< over the left end: spaces that end a line from right to left
};

bool belong_together(const Atom& a, const Atom& b)
{
    return a.span == b.span && a.word->style.font == b.word->style.font;
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
    std::vector<Group> group_atoms() const;
    LinePiece piece_of(const Group& group) const;
    std::size_t count_glyphs(const Group& group) const;
    void append_part(LinePiece& piece, const Group& group, std::uint32_t atom) const;
    void end_in_hyphen(LinePiece& piece, const Group& group) const;
    void place_across(Line& line, const std::vector<Group>& groups) const;
    std::uint32_t last_atom() const;
    Group alone(std::uint32_t atom) const;
    Length advance_of(const LinePiece& piece, const Atom& atom) const;

    const LineMeasure& measure_;
    const ShapedContent& content_;
    const LineRange& range_;
    Place text_end_;
};

std::uint32_t LinePlacer::last_atom() const
{
    const Place to = range_.to.place;
    const bool ends_inside =
        to.atom < content_.atoms.size() && content_.atoms[to.atom].begin < to.byte;
    return ends_inside ? to.atom : to.atom - 1;
}

// Spaces at a line's end stand at the paragraph's end whatever was before them: UAX #9, L1.
Group LinePlacer::alone(std::uint32_t index) const
{
    const Atom& atom = content_.atoms[index];
    const bool ends_line = atom.begin >= text_end_.byte;
    const bool leftwards = content_.direction == Direction::right_to_left;
    return {index, index, ends_line ? base_level(content_.direction) : atom.level,
            ends_line && leftwards};
}

std::vector<Group> LinePlacer::group_atoms() const
{
    std::vector<Group> groups;
    for (std::uint32_t index = range_.from.atom; index <= last_atom(); ++index) {
        const Group next = alone(index);
        if (!groups.empty() && groups.back().level == next.level &&
            groups.back().hangs == next.hangs &&
            belong_together(content_.atoms[groups.back().last], content_.atoms[index])) {
            groups.back().last = index;
        } else {
            groups.push_back(next);
        }
    }
    return groups;
}

Line LinePlacer::place()
{
    Line line;
    line.breaks_word = range_.to.end == LineEnd::forced;
    const auto groups = group_atoms();
    for (const Group& group : groups) {
        LinePiece piece = piece_of(group);
        if (&group == &groups.back()) {
            end_in_hyphen(piece, group);
        }
        line.width += piece.width;
        const Atom& atom = content_.atoms[group.first];
        reach_font(line, measure_.font_of(atom.word->style).metrics(), piece.run.size,
                   measure_.rise_of(atom));
        line.pieces.push_back(std::move(piece));
    }
    place_across(line, groups);
    return line;
}

void LinePlacer::place_across(Line& line, const std::vector<Group>& groups) const
{
    std::vector<std::uint8_t> levels;
    levels.reserve(groups.size());
    for (const Group& group : groups) {
        levels.push_back(group.level);
    }
    Length left;
    for (const std::size_t index : find_visual_order(levels)) {
        LinePiece& piece = line.pieces[index];
        const Atom& atom = content_.atoms[groups[index].first];
        const Length over = groups[index].hangs ? advance_of(piece, atom) : Length{};
        piece.run.origin = {left - over, -measure_.rise_of(atom)};
        left += piece.width;
    }
}

Length LinePlacer::advance_of(const LinePiece& piece, const Atom& atom) const
{
    std::int32_t advance = 0;
    for (const scene::Glyph& glyph : piece.run.glyphs) {
        advance += glyph.advance;
    }
    return measure_.width_of(atom, advance);
}

// As many as the atoms have whole, and a hyphen: enough for a part of one.
std::size_t LinePlacer::count_glyphs(const Group& group) const
{
    std::size_t count = 1;
    for (std::uint32_t index = group.first; index <= group.last; ++index) {
        count += content_.atoms[index].word->glyphs.size();
    }
    return count;
}

LinePiece LinePlacer::piece_of(const Group& group) const
{
    const Atom& atom = content_.atoms[group.first];
    const StyledSpan& span = content_.spans[atom.span];
    LinePiece piece;
    piece.run.font = atom.word->style.font;
    piece.run.size = measure_.size_of(atom);
    piece.run.fill = span.color;
    piece.tag = span.tag;
    piece.underline = span.underline;
    piece.run.glyphs.reserve(count_glyphs(group));
    piece.run.text.reserve(content_.atoms[group.last].end - atom.begin);
    for (std::uint32_t index = group.first; index <= group.last; ++index) {
        append_part(piece, group, index);
    }
    return piece;
}

void LinePlacer::append_part(LinePiece& piece, const Group& group, std::uint32_t index) const
{
    const Atom& atom = content_.atoms[index];
    const std::uint32_t begin = std::max(range_.from.byte, atom.begin);
    const std::uint32_t end = std::min(range_.to.place.byte, atom.end);
    const ShapedWordPtr word = measure_.part(index, range_.from, range_.to.place);
    const auto offset = static_cast<std::uint32_t>(piece.run.text.size());
    auto& glyphs = piece.run.glyphs;
    auto at = glyphs.insert(group.level % 2 == 1 ? glyphs.begin() : glyphs.end(),
                            word->glyphs.begin(), word->glyphs.end());
    for (const auto behind = at + std::ssize(word->glyphs); at != behind; ++at) {
        at->cluster += offset;
    }
    piece.run.text += std::string_view{content_.text}.substr(begin, end - begin);
    if (begin < text_end_.byte) {
        piece.width += measure_.width_of(atom, word->advance);
    }
}

// The hyphen's text is U+00AD: whoever copies the line gets the word back whole.
void LinePlacer::end_in_hyphen(LinePiece& piece, const Group& group) const
{
    if (range_.to.end == LineEnd::plain || range_.to.end == LineEnd::forced) {
        return;
    }
    const Atom& last = content_.atoms[group.last];
    scene::Glyph hyphen = measure_.hyphen(last.word->style);
    if (range_.to.end == LineEnd::divided) {
        piece.run.text += soft_hyphen;
    }
    hyphen.cluster = static_cast<std::uint32_t>(piece.run.text.size() - soft_hyphen.size());
    std::erase_if(piece.run.glyphs,
                  [&](const scene::Glyph& glyph) { return glyph.cluster == hyphen.cluster; });
    auto& glyphs = piece.run.glyphs;
    glyphs.insert(group.level % 2 == 1 ? glyphs.begin() : glyphs.end(), hyphen);
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
