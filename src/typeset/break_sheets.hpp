#pragma once

#include "layouts/layout.hpp"
#include "typeset/strips.hpp"

#include <vector>

namespace restitution::typeset {

/// The heights there are: on the first sheet, and on each further one.
struct Capacity {
    Length first;
    Length further;
};

/// Where sheets start.
///
/// Shape:   starts[0] == 0 unless there are no strips; ascending.
/// too_tall: strips that are higher than a sheet by themselves: they stand alone on one.
struct SheetBreaks {
    std::vector<std::size_t> starts;
    std::vector<std::size_t> too_tall;
};

/// Divides strips over as few sheets as their breaks allow.
///
/// Output:  the cheapest division: first no bad break (see penalty), then few sheets and none
///          nearly empty before the last, then `Fill::even` sheets of like height, or
///          `Fill::full` sheets but for the last.
/// Law:     every strip is on exactly one sheet, in order; no sheet is higher than its
///          capacity but for those in too_tall.
/// Errors:  none.
/// Source:  the total-fit of D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines",
///          with sheets for lines.
SheetBreaks break_sheets(const Strips& strips, const Capacity& capacity, layouts::Fill fill);

} // namespace restitution::typeset
