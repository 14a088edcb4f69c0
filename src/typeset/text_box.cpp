#include "typeset/text_box.hpp"

#include "base/utf8.hpp"
#include "typeset/inline_style.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace restitution::typeset {

namespace {

/// A line break separates words as a space does; without one they would be read as one.
/// `before` ends what the text follows, or is a break; a break ends `text` if it has one.
std::string with_space_at_break(std::string text, char before)
{
    if (text.ends_with('\n')) {
        before = text.size() > 1 ? text[text.size() - 2] : before;
        text.insert(text.size() - 1, before == ' ' || before == '\n' ? "" : " ");
    }
    return text;
}

/// The span in parts that a break ends.
std::vector<publication::TextSpan> split_at_breaks(const publication::TextSpan& span)
{
    // Without its words: a copy of all of them would stay with each part.
    const publication::TextSpan looks{{},          span.emphasis, span.language,
                                      span.target, span.running,  span.apart};
    std::vector<publication::TextSpan> parts;
    for (std::size_t begin = 0; begin < span.text.size();) {
        const std::size_t end = std::min(span.text.find('\n', begin), span.text.size() - 1) + 1;
        parts.push_back(looks);
        parts.back().text = span.text.substr(begin, end - begin);
        begin = end;
    }
    return parts;
}

/// The first word that ends a line where no word may end; `breaks` says of a line that it does.
template <class Breaks>
std::string broken_word(const std::vector<text::Line>& lines, const Breaks& breaks)
{
    std::string word;
    bool broken = false;
    for (const text::Line& line : lines) {
        for (const text::LinePiece& piece : line.pieces) {
            const std::string_view text = piece.run.text;
            const std::size_t end = text.find(' ');
            if (broken && end != std::string_view::npos) {
                return word.append(text.substr(0, end));
            }
            const std::size_t space = text.rfind(' ');
            if (space != std::string_view::npos) {
                word.clear();
            }
            word += text.substr(space == std::string_view::npos ? 0 : space + 1);
        }
        broken = broken || breaks(line);
        if (line.ends_paragraph && broken) {
            break;
        }
        if (line.ends_paragraph) {
            word.clear();
        }
    }
    return word;
}

/// The start of a long word, cut between characters.
std::string shortened(std::string_view word)
{
    constexpr std::size_t most = 40;
    const std::string_view start = cut_at_character(word, most);
    return std::string{start} + (start.size() < word.size() ? "…" : "");
}

} // namespace

TextBox::TextBox(const publication::RichText& text, layouts::Role role, const Context& context,
                 const SourceSpan& where, const Dress& dress)
    : style_{&context.layout.style(role)}, align_{dress.align}, faults_{&context.faults},
      where_{where}, repeated_{dress.repeated}
{
    const auto face = context.fonts.find(request_font(*style_, {}));
    if (face) {
        metrics_ = context.fonts.font(*face).metrics();
    }
    std::vector<text::StyledSpan> styled;
    for (const publication::TextSpan& span : text) {
        if (span.text.find('\n') == std::string::npos) {
            add_span(span, context, dress, styled);
            continue;
        }
        for (const publication::TextSpan& part : split_at_breaks(span)) {
            add_span(part, context, dress, styled);
        }
    }
    shaped_ =
        text::shape(context.fonts, std::move(styled),
                    {style_->hyphenate, where_, std::string{context.language}}, context.faults);
    direction_ = shaped_.direction();
}

void TextBox::add_span(const publication::TextSpan& span, const Context& context,
                       const Dress& dress, std::vector<text::StyledSpan>& styled)
{
    if (span.text.empty()) {
        return;
    }
    const char before = words_.empty() ? '\n' : words_.back();
    words_ += span.text;
    text::StyledSpan one;
    one.tag = tags_.add(span, context);
    const bool linked = tags_.link_of(one.tag) != TextTags::no_link;
    const Color plain = linked ? context.layout.link.value_or(style_->color) : style_->color;

    one.text = with_space_at_break(span.text, before);
    one.font = request_font(*style_, span.emphasis);
    one.size = style_->size;
    one.color = dress.color.value_or(context.ink.value_or(plain));
    one.language = span.language.empty() ? std::string{context.language} : span.language;
    one.tabular_figures = style_->tabular_figures || dress.tabular_figures;
    one.underline = span.emphasis.underline || linked;
    one.repeats = span.running;
    raise_or_lower(one, span.emphasis, metrics_);
    styled.push_back(std::move(one));
}

double TextBox::scale_for(double wanted) const
{
    const double least = style_->size > Length{} ? ratio(style_->floor, style_->size) : 1;
    return std::min(1.0, std::max(wanted, least));
}

void TextBox::set(Length width, double scale)
{
    const double own = scale_for(scale);
    if (width == width_ && own == scale_) {
        return;
    }
    assert(!settled_);
    width_ = width;
    scale_ = own;
    lines_ = style_->balance ? shaped_.balanced_lines(width, own) : shaped_.lines(width, own);
    broken_ = std::ranges::any_of(lines_, &text::Line::breaks_word);
    reach_.clear();
    for (const text::Line& line : lines_) {
        reach_.push_back(reach_of(line, own));
    }
}

void TextBox::settle()
{
    shaped_ = {};
    settled_ = true;
}

void TextBox::unset()
{
    width_ = {};
    scale_ = 0;
    lines_ = {};
    reach_ = {};
}

TextBox::Reach TextBox::reach_of(const text::Line& line, double scale) const
{
    const Length size = style_->size.scaled(scale);
    const Length leading = style_->leading.scaled(scale);
    const int em = std::max(1, metrics_.units_per_em);
    const Length ascent = size * metrics_.ascent / em;
    const Length descent = -(size * metrics_.descent / em);
    // Half the leading above and below, as long as the letters have room in it.
    const Length above = std::max((leading - ascent - descent) / 2 + ascent, line.ascent);
    const Length below =
        std::max(leading - ((leading - ascent - descent) / 2 + ascent), line.descent);
    return {above + below, above};
}

Length TextBox::height() const
{
    Length sum;
    for (const Reach& reach : reach_) {
        sum += reach.height;
    }
    return sum;
}

Length TextBox::natural_width(double scale) const
{
    assert(!settled_);
    return shaped_.natural_width(scale_for(scale));
}

Length TextBox::narrowest_width(double scale) const
{
    assert(!settled_);
    return shaped_.narrowest_width(scale_for(scale));
}

/// "left" is where lines begin.
layouts::Align TextBox::align() const
{
    if (align_ || !runs_right_to_left()) {
        return align_.value_or(style_->align);
    }
    switch (style_->align) {
    case layouts::Align::left:
        return layouts::Align::right;
    case layouts::Align::center:
        return layouts::Align::center;
    case layouts::Align::right:
        return layouts::Align::left;
    }
    return {};
}

Length TextBox::divided_width(double scale) const
{
    assert(!settled_);
    return shaped_.divided_width(scale_for(scale));
}

Length TextBox::indent(const text::Line& line) const
{
    const Length room = std::max(Length{}, width_ - line.width);
    switch (align()) {
    case layouts::Align::left:
        return {};
    case layouts::Align::center:
        return room / 2;
    case layouts::Align::right:
        return room;
    }
    return {};
}

void TextBox::paint(std::size_t index, Point at, scene::ElementId element, Brush& brush)
{
    warn_of_broken_word();
    text::Line line = repeated_ ? lines_[index] : std::move(lines_[index]);
    const Point start{at.x + indent(line), at.y + baseline(index)};
    for (text::LinePiece& piece : line.pieces) {
        piece.run.origin = piece.run.origin + start;
    }
    const std::vector<LinkArea> areas = link_areas(line, at.y, line_height(index));
    for (text::LinePiece& piece : line.pieces) {
        const bool running = tags_.running(piece.tag);
        paint_piece(std::move(piece), start.y, element,
                    running ? brush.for_furniture(scene::Artifact::header) : brush);
    }
    for (const LinkArea& one : areas) {
        const TextTags::Link& link = tags_.link(one.link);
        brush.link(one.area, link.element, link.target, link.words);
    }
}

void TextBox::paint_piece(text::LinePiece piece, Length baseline, scene::ElementId holder,
                          Brush brush)
{
    const scene::ElementId element = tags_.element_of(piece.tag, holder, brush);
    // Raised letters too stand on the line's one rule.
    const Rect rule = underline_rule({piece.run.origin.x, baseline}, piece.width,
                                     style_->size.scaled(scale_), metrics_);
    const Color color = piece.run.fill;
    brush.paint(element, std::move(piece.run));
    if (piece.underline && piece.width > Length{}) {
        brush.paint(element, picture::Shape{picture::rectangle(rule), color, std::nullopt, {}});
    }
}

std::vector<TextBox::LinkArea> TextBox::link_areas(const text::Line& line, Length top,
                                                   Length height) const
{
    std::vector<LinkArea> areas;
    for (const text::LinePiece& piece : line.pieces) {
        const std::size_t link = tags_.link_of(piece.tag);
        const Rect own{{piece.run.origin.x, top}, {piece.width, height}};
        if (link == TextTags::no_link) {
            continue;
        }
        if (!areas.empty() && areas.back().link == link) {
            areas.back().area = united(areas.back().area, own);
        } else {
            areas.push_back({link, own});
        }
    }
    return areas;
}

void TextBox::warn_of_broken_word()
{
    if (warned_ || words_.empty()) {
        return;
    }
    warned_ = true;
    // What runs on above a sheet is told where it stands.
    const auto breaks = [this](const text::Line& line) {
        return line.breaks_word && !tags_.running(line.pieces.back().tag);
    };
    if (std::ranges::any_of(lines_, breaks)) {
        faults_->warning("typeset.overlong-word",
                         fmt::format("'{}' is wider than its column and was broken anywhere",
                                     shortened(broken_word(lines_, breaks))),
                         where_, {"divide the word or give its text more room"});
    }
}

} // namespace restitution::typeset
