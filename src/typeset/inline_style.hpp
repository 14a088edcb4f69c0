#pragma once

#include "layouts/style.hpp"
#include "publication/rich_text.hpp"
#include "text/font_library.hpp"
#include "text/paragraph.hpp"

namespace restitution::typeset {

/// Raised and lowered letters, as a share of the text's size.
inline constexpr double script_size = 0.62;

/// The face that a style and its emphasis ask for.
text::FontRequest request_font(const layouts::TextStyle& style,
                               const publication::Emphasis& emphasis);

/// Sets size and rise of a superscript or subscript: the raised letter's head is level with
/// capitals, the lowered one's foot goes half as deep as a descender.
void raise_or_lower(text::StyledSpan& span, const publication::Emphasis& emphasis,
                    const text::FontMetrics& metrics);

/// Thin rules under words, by the font's own measures.
Rect underline_rule(Point baseline, Length width, Length size, const text::FontMetrics& metrics);

} // namespace restitution::typeset
