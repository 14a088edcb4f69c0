#pragma once

#include "publication/rich_text.hpp"
#include "text/paragraph.hpp"
#include "typeset/brush.hpp"
#include "typeset/context.hpp"
#include "typeset/text_tags.hpp"

namespace restitution::typeset {

/// What a text wears instead of what its style says.
///
/// align:     by the page, whichever way the text is read; a style's is by the text.
/// repeated:  painted on several sheets, so its glyphs are copied into the scene.
struct Dress {
    std::optional<Color> color = std::nullopt;
    std::optional<layouts::Align> align = std::nullopt;
    bool tabular_figures = false;
    bool repeated = false;
};

/// One paragraph of rich text in one style: shaped once, set at any width and scale.
///
/// Law:     line_height() follows the style's leading and grows only where a line needs it;
///          each line is painted within [top, top + height) of its place.
/// Errors:  those of text::shape, and typeset.overlong-word when a word was broken that no break
/// allows.
class TextBox {
public:
    TextBox(const publication::RichText& text, layouts::Role role, const Context& context,
            const SourceSpan& where, const Dress& dress = {});

    void set(Length width, double scale);
    /// Keeps its lines, and lets go of what they were made from: most of its memory. No set()
    /// and no question for a width follows.
    void settle();
    /// Lets go of its lines, as if it was never set.
    void unset();

    std::size_t count() const { return lines_.size(); }
    Length line_height(std::size_t line) const { return reach_[line].height; }
    /// From the top of a line to its baseline.
    Length baseline(std::size_t line) const { return reach_[line].baseline; }
    Length height() const;
    Length natural_width(double scale) const;
    Length narrowest_width(double scale) const;
    Length divided_width(double scale) const;
    const layouts::TextStyle& style() const { return *style_; }
    double scale_for(double wanted) const;
    /// What stands beside it, a bullet or a bar, stands where its lines begin.
    bool runs_right_to_left() const { return direction_ == text::Direction::right_to_left; }
    bool empty() const { return words_.empty(); }
    bool breaks_words() const { return broken_; }
    /// Whether its author ends lines in it: they are paragraphs where `element` may hold some.
    bool parted() const { return tags_.parted(); }

    /// Paints one line into its tag, with tags of its own inside; once per line unless it was
    /// dressed to be repeated.
    void paint(std::size_t line, Point at, scene::ElementId element, Brush& brush);

private:
    struct Reach {
        Length height;
        Length baseline;
    };

    void add_span(const publication::TextSpan& span, const Context& context, const Dress& dress,
                  std::vector<text::StyledSpan>& styled);
    Reach reach_of(const text::Line& line, double scale) const;
    layouts::Align align() const;
    Length indent(const text::Line& line) const;
    void paint_piece(text::LinePiece piece, Length baseline, scene::ElementId holder, Brush brush);
    struct LinkArea {
        std::size_t link;
        Rect area;
    };
    std::vector<LinkArea> link_areas(const text::Line& line, Length top, Length height) const;
    void warn_of_broken_word();

    const layouts::TextStyle* style_;
    std::optional<layouts::Align> align_; ///< by the page
    text::ShapedText shaped_;
    text::Direction direction_;
    text::FontMetrics metrics_;
    std::string words_;
    TextTags tags_;
    Length width_;
    double scale_ = 0; ///< its own, once set
    std::vector<text::Line> lines_;
    std::vector<Reach> reach_;
    Diagnostics* faults_;
    SourceSpan where_;
    bool repeated_ = false;
    bool settled_ = false;
    bool broken_ = false;
    bool warned_ = false;
};

} // namespace restitution::typeset
