#include "typeset/inline_style.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

Length in_size(Length size, int font_units, const text::FontMetrics& metrics)
{
    return size * font_units / std::max(1, metrics.units_per_em);
}

} // namespace

text::FontRequest request_font(const layouts::TextStyle& style,
                               const publication::Emphasis& emphasis)
{
    const bool heavier = emphasis.bold && style.weight != layouts::Weight::bold;
    return {style.family, heavier ? layouts::Weight::bold : style.weight,
            emphasis.italic != style.italic};
}

void raise_or_lower(text::StyledSpan& span, const publication::Emphasis& emphasis,
                    const text::FontMetrics& metrics)
{
    if (!emphasis.superscript && !emphasis.subscript) {
        return;
    }
    const Length full = span.size;
    span.size = full.scaled(script_size);
    span.rise = emphasis.superscript
                    ? in_size(full, metrics.cap_height, metrics).scaled(1 - script_size)
                    : in_size(full, metrics.descent, metrics).scaled(0.5);
}

Rect underline_rule(Point baseline, Length width, Length size, const text::FontMetrics& metrics)
{
    const Length thickness =
        std::max(in_size(size, metrics.underline_thickness, metrics), Length::pt(0.5));
    // The font counts upwards, to the middle of the rule.
    const Length drop = -in_size(size, metrics.underline_position, metrics) - thickness / 2;
    return {{baseline.x, baseline.y + std::max(drop, thickness)}, {width, thickness}};
}

} // namespace restitution::typeset
