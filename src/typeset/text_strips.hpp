#pragma once

#include "typeset/strips.hpp"
#include "typeset/text_box.hpp"

namespace restitution::typeset {

/// Whether a text may go on on the next sheet between its lines.
enum class Flow {
    running, ///< yes, two lines at least on either side
    whole,   ///< only when it is higher than a sheet
};

/// Lays down the lines of a text; line i becomes the unit's part first_part + i.
void add_lines(const TextBox& text, Flow flow, Unit& unit, std::uint32_t first_part,
               Strips& strips);

/// The space a style asks for above and below, at a scale.
void space_before(const TextBox& text, double scale, Strips& strips);
void space_after(const TextBox& text, double scale, Strips& strips);

/// Between a drawing or picture and its caption: they are closer than blocks are.
Length caption_gap(const Context& context, double scale);

} // namespace restitution::typeset
