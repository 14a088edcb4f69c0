#pragma once

#include "base/diagnostic.hpp"
#include "layouts/style.hpp"
#include "scene/scene.hpp"
#include "text/font_library.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace restitution::text {

/// Text in one style. `tag` is the caller's: it comes back on each piece of a line.
struct StyledSpan {
    std::string text; ///< "\n" ends a line; isolates (U+2066 to U+2069) order it, unsaid
    FontRequest font;
    Length size;
    Color color;
    Length rise;          ///< of the baseline: superscripts
    std::string language; ///< BCP 47
    bool tabular_figures = false;
    bool underline = false;
    std::uint32_t tag = 0;
    bool repeats = false; ///< words that stand elsewhere, where what they lack is told
};

/// Which way a paragraph is read.
enum class Direction : std::uint8_t { left_to_right, right_to_left };

/// language:   of the paragraph, BCP 47; empty: its first span's.
/// hyphenate:  words longer than a line may be divided by the language's patterns.
struct ParagraphRules {
    bool hyphenate = false;
    SourceSpan where; ///< for diagnostics
    std::string language = {};
};

/// One piece of a line: a glyph run with its origin relative to the line's left
/// end and baseline, ready to be moved into place.
struct LinePiece {
    scene::GlyphRun run;
    Length width; ///< of the run, without the space that ends a line
    std::uint32_t tag = 0;
    bool underline = false;
};

/// Shape:   pieces in reading order, which is not always left to right: each piece's origin
///          says where it stands. The spaces that end a line hang over its end, to the right
///          or the left as the paragraph is read. A blank line has no pieces.
struct Line {
    std::vector<LinePiece> pieces;
    Length width;
    Length ascent;
    Length descent;              ///< positive
    bool ends_paragraph = false; ///< a "\n" or the last line
    bool breaks_word = false;    ///< its last word was too wide: it is broken anywhere
};

struct ShapedContent;

/// Text that was shaped once and can be broken at any width and size.
///
/// Law:     the texts of all pieces of all lines, in order, are the spans' texts without "\n"
///          and isolates, whatever the width; a hyphen the engine adds has U+00AD as its text.
class ShapedText {
public:
    ShapedText();
    ~ShapedText();
    ShapedText(ShapedText&&) noexcept;
    ShapedText& operator=(ShapedText&&) noexcept;

    /// Lines no wider than `width`, sizes multiplied by `scale`.
    ///
    /// Law:     every line fits unless it is a single grapheme cluster.
    std::vector<Line> lines(Length width, double scale = 1) const;

    /// As many lines as lines() gives, of the most even length: for titles.
    std::vector<Line> balanced_lines(Length width, double scale = 1) const;

    /// Width on one line; the widest unbreakable piece.
    Length natural_width(double scale = 1) const;
    Length narrowest_width(double scale = 1) const;

    /// The widest piece when words are divided wherever the rules and their language allow.
    ///
    /// Law:     no wider than narrowest_width(); lines() of that width break no word elsewhere.
    Length divided_width(double scale = 1) const;

    /// As find_direction() chose it; lines and spaces at their ends run this way.
    Direction direction() const;

private:
    friend ShapedText shape(FontLibrary&, std::vector<StyledSpan>, const ParagraphRules&,
                            Diagnostics&);

    std::unique_ptr<ShapedContent> content_;
};

/// Itemises by font and script, shapes, and finds where lines may end.
///
/// Input:   NFC text, typography already applied. The fonts outlive the result and stay where
///          they are.
/// Errors:  text.missing-glyph  (warning) no font has the character; it is drawn as
///                              U+FFFD's shape or a box of the fallback, never .notdef;
///          text.no-font        the family is nowhere; another font is taken, and where there
///                              is none at all there are no lines;
///          text.unusable-font  (warning) as FontLibrary says.
ShapedText shape(FontLibrary& fonts, std::vector<StyledSpan> spans, const ParagraphRules& rules,
                 Diagnostics& faults);

} // namespace restitution::text
