#include "text/line_measure.hpp"

#include <algorithm>

namespace restitution::text {

namespace {

bool ends_in_hyphen(LineEnd end)
{
    return end == LineEnd::soft_hyphen || end == LineEnd::divided;
}

} // namespace

LineMeasure::LineMeasure(const ShapedContent& content, double scale)
    : content_{content}, scale_{scale}
{
    sizes_.reserve(content.spans.size());
    for (const StyledSpan& span : content.spans) {
        sizes_.push_back(span.size.scaled(scale));
    }
    reached_.reserve(content.atoms.size() + 1);
    Length reached;
    for (const Atom& atom : content.atoms) {
        reached_.push_back(reached);
        reached += width_of(atom, atom.word->advance);
    }
    reached_.push_back(reached);
}

// Whole numbers all the way: the same on every machine.
Length LineMeasure::width_of(const Atom& atom, std::int32_t advance) const
{
    const std::int64_t em = font_of(atom.word->style).metrics().units_per_em;
    const std::int64_t product = advance * size_of(atom).in_emu();
    return Length::emu((2 * product + (product < 0 ? -em : em)) / (2 * em));
}

ShapedWordPtr LineMeasure::part(std::uint32_t index, Place from, Place to) const
{
    const Atom& atom = content_.atoms[index];
    const std::uint32_t begin = std::max(from.byte, atom.begin);
    const std::uint32_t end = std::min(to.byte, atom.end);
    if (begin == atom.begin && end == atom.end) {
        return atom.word;
    }
    const auto text = std::string_view{content_.text}.substr(begin, end - begin);
    return content_.library->workshop().words.shape(text, atom.word->style,
                                                    font_of(atom.word->style));
}

/// Whether a cut at that byte leaves the glyphs on both sides as they are.
bool LineMeasure::is_safe(const Atom& atom, std::uint32_t byte) const
{
    if (byte == atom.begin || byte == atom.end) {
        return true;
    }
    const ShapedWord& word = *atom.word;
    for (std::size_t i = 0; i < word.glyphs.size(); ++i) {
        if (atom.begin + word.glyphs[i].cluster == byte) {
            return word.unsafe[i] == 0;
        }
    }
    return false;
}

std::int32_t LineMeasure::part_advance(const Atom& atom, std::uint32_t from, std::uint32_t to) const
{
    std::int32_t advance = 0;
    for (const scene::Glyph& glyph : atom.word->glyphs) {
        const std::uint32_t at = atom.begin + glyph.cluster;
        advance += at >= from && at < to ? glyph.advance : 0;
    }
    return advance;
}

Length LineMeasure::part_width(std::uint32_t index, std::uint32_t from, std::uint32_t to) const
{
    const Atom& atom = content_.atoms[index];
    if (is_safe(atom, from) && is_safe(atom, to)) {
        return width_of(atom, part_advance(atom, from, to));
    }
    const auto text = std::string_view{content_.text}.substr(from, to - from);
    const ShapedWordPtr word =
        content_.library->workshop().words.shape(text, atom.word->style, font_of(atom.word->style));
    return width_of(atom, word->advance);
}

Place LineMeasure::without_spaces(Place from, Place at) const
{
    while (at.atom > from.atom && at.byte == content_.atoms[at.atom - 1].end &&
           content_.atoms[at.atom - 1].is_space) {
        --at.atom;
        at.byte = content_.atoms[at.atom].begin;
    }
    return at;
}

Length LineMeasure::between(Place from, const Opportunity& to) const
{
    const Place end = without_spaces(from, to.place);
    if (end.byte <= from.byte) {
        return {};
    }
    const auto& atoms = content_.atoms;
    const bool starts_inside = atoms[from.atom].begin < from.byte;
    const bool ends_inside = end.atom < atoms.size() && atoms[end.atom].begin < end.byte;
    Length width;
    if (ends_inside && end.atom == from.atom) {
        width = part_width(from.atom, from.byte, end.byte);
    } else {
        width = reached_[end.atom] - reached_[from.atom + (starts_inside ? 1 : 0)];
        width += starts_inside ? part_width(from.atom, from.byte, atoms[from.atom].end) : Length{};
        width += ends_inside ? part_width(end.atom, atoms[end.atom].begin, end.byte) : Length{};
    }
    if (ends_in_hyphen(to.end)) {
        const Atom& last = atoms[ends_inside ? end.atom : end.atom - 1];
        width += width_of(last, hyphen(last.word->style).advance);
    }
    return width;
}

scene::Glyph LineMeasure::hyphen(const ShapingStyle& style) const
{
    const Font& font = font_of(style);
    const std::string_view sign = font.has(0x2010) ? "\u2010" : "-";
    const ShapedWordPtr word = content_.library->workshop().words.shape(sign, style, font);
    return word->complete && word->glyphs.size() == 1 ? word->glyphs.front() : scene::Glyph{};
}

} // namespace restitution::text
