#pragma once

#include "text/paragraph.hpp"
#include "text/workshop.hpp"

namespace restitution::text {

/// A stretch of one word, or of the spaces behind it, in one font and style.
///
/// begin, end:  bytes of the content's text.
/// word:        its glyphs, whose clusters count from begin, and the style they have.
/// level:       of embedding: odd runs from right to left. Source: UAX #9.
struct Atom {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    ShapedWordPtr word;
    std::uint32_t span = 0;
    std::uint8_t level = 0;
    bool is_space = false;
};

/// A place between two characters; `atom` is the one that `byte` lies in or starts.
struct Place {
    std::uint32_t byte = 0;
    std::uint32_t atom = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

enum class LineEnd : std::uint8_t {
    plain,       ///< between words or after a sign
    soft_hyphen, ///< after U+00AD, which becomes visible
    divided,     ///< inside a word, by the language's patterns: a hyphen is added
    forced,      ///< inside a word wider than the line
};

struct Opportunity {
    Place place;
    LineEnd end = LineEnd::plain;
};

/// What stands between two "\n".
///
/// opportunities:  of the content's, rising; the last is the paragraph's end.
/// span:           gives a blank paragraph its height.
struct ParagraphRange {
    Place begin;
    std::uint32_t first_opportunity = 0;
    std::uint32_t opportunity_count = 0;
    std::uint32_t span = 0;
};

/// Law:     atoms cover text without gaps and in order; text is the spans' without "\n".
struct ShapedContent {
    std::vector<StyledSpan> spans;
    std::vector<scene::FontId> fonts; ///< of each span
    std::string text;
    std::vector<Atom> atoms;
    std::vector<Opportunity> opportunities;
    std::vector<ParagraphRange> paragraphs;
    ParagraphRules rules;
    Direction direction = Direction::left_to_right;
    const FontLibrary* library = nullptr;

    /// The place of a byte at or behind `from`.
    Place place_at(Place from, std::uint32_t byte) const
    {
        while (from.atom < atoms.size() && atoms[from.atom].end <= byte) {
            ++from.atom;
        }
        return {byte, from.atom};
    }
};

} // namespace restitution::text
