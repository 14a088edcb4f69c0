#include "chart/label.hpp"

#include <algorithm>

namespace restitution::chart {

namespace {

text::ShapedText shape_label(const std::string& words, const layouts::TextStyle& style,
                             const Job& job, Color ink)
{
    text::StyledSpan span;
    span.text = words;
    span.font = {style.family, style.weight, style.italic};
    span.size = style.size;
    span.color = ink;
    span.tabular_figures = style.tabular_figures;
    return text::shape(job.fonts, {std::move(span)}, {style.hyphenate, job.where}, job.faults);
}

Length shift(layouts::Align align, Length room)
{
    return align == layouts::Align::left    ? Length{}
           : align == layouts::Align::right ? room
                                            : room / 2;
}

} // namespace

Label::Label(const std::string& text, layouts::Role role, const Job& job, std::optional<Color> ink)
    : shaped_{shape_label(text, job.layout.style(role), job,
                          ink.value_or(job.ink.value_or(job.layout.style(role).color)))},
      leading_{job.layout.style(role).leading}
{
}

Block Label::set(Length width, double scale) const
{
    Block block{shaped_.lines(width, scale), {}, leading_.scaled(scale)};
    for (const text::Line& line : block.lines) {
        block.width = std::max(block.width, line.width);
        // Scripts with tall letters must not reach into the line above.
        block.leading = std::max(block.leading, line.ascent + line.descent);
    }
    return block;
}

double smallest_scale(const layouts::TextStyle& style)
{
    return style.size > Length{} ? std::min(1.0, ratio(style.floor, style.size)) : 1;
}

double text_scale(const layouts::TextStyle& style, double share)
{
    const double least = smallest_scale(style);
    return least + (1 - least) * share;
}

void draw(const Block& block, const Rect& box, layouts::Align align, ChartPlan& plan)
{
    Length top = box.top();
    for (const text::Line& line : block.lines) {
        plan.breaks_word = plan.breaks_word || line.breaks_word;
        const Length slack = block.leading - line.ascent - line.descent;
        const Point start{box.left() + shift(align, box.size.width - line.width),
                          top + slack / 2 + line.ascent};
        for (const text::LinePiece& piece : line.pieces) {
            scene::GlyphRun run = piece.run;
            run.origin = run.origin + start;
            plan.items.emplace_back(std::move(run));
        }
        top += block.leading;
    }
}

Length top_of(const Block& block, Length middle)
{
    return middle - block.height() / 2;
}

Length first_baseline(const Block& block)
{
    if (block.lines.empty()) {
        return {};
    }
    const text::Line& line = block.lines.front();
    return (block.leading - line.ascent - line.descent) / 2 + line.ascent;
}

std::vector<Label> labels_of(const Job& job, std::size_t first, std::size_t last)
{
    std::vector<Label> labels;
    for (std::size_t i = first; i < last; ++i) {
        labels.emplace_back(job.category(i).label, layouts::Role::chart_label, job);
    }
    return labels;
}

std::vector<Label> values_of(const Job& job, std::size_t first, std::size_t last)
{
    std::vector<Label> values;
    for (std::size_t i = first; i < last; ++i) {
        values.emplace_back(job.category(i).value(), layouts::Role::chart_value, job);
    }
    return values;
}

} // namespace restitution::chart
