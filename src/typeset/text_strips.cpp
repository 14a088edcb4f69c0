#include "typeset/text_strips.hpp"

namespace restitution::typeset {

namespace {

// Neither a lonely first line below nor a lonely last line above.
constexpr std::size_t fewest_lines = 2;

penalty::Cost cost_of_break(std::size_t line, std::size_t count, Flow flow)
{
    const bool lonely = line < fewest_lines || count - line < fewest_lines;
    return flow == Flow::whole || lonely ? penalty::last : penalty::line;
}

} // namespace

void add_lines(const TextBox& text, Flow flow, Unit& unit, std::uint32_t first_part, Strips& strips)
{
    if (text.breaks_words()) {
        strips.tell_of_broken_word();
    }
    for (std::size_t line = 0; line < text.count(); ++line) {
        if (line > 0) {
            strips.hold(cost_of_break(line, text.count(), flow));
        }
        strips.add(unit, first_part + static_cast<std::uint32_t>(line), text.line_height(line));
    }
}

void space_before(const TextBox& text, double scale, Strips& strips)
{
    strips.space(text.style().space_before.scaled(text.scale_for(scale)));
}

void space_after(const TextBox& text, double scale, Strips& strips)
{
    strips.space(text.style().space_after.scaled(text.scale_for(scale)));
}

Length caption_gap(const Context& context, double scale)
{
    return (context.layout.block_gap / 2).scaled(scale);
}

} // namespace restitution::typeset
