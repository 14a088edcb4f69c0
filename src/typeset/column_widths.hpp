#pragma once

#include "base/length.hpp"

#include <span>
#include <vector>

namespace restitution::typeset {

/// What one column of a table asks for.
///
/// weight:    its share of the width, relative to the others'.
/// narrowest: of its widest word; natural: of its text on one line.
struct ColumnNeed {
    double weight = 1;
    Length narrowest;
    Length natural;
};

/// Shares the width of a table out among its columns.
///
/// Input:   weights are positive; natural >= narrowest >= 0.
/// Output:  by weight, but a column whose text would fit in less gives the rest to those
///          that need more, and none is narrower than its widest word while there is room.
/// Shape:   one width per column. Law: they add up to `total` exactly; none is negative.
/// Errors:  none. Too little room for the widest words: the columns of the widest ones give way,
///          to equal widths.
std::vector<Length> choose_column_widths(Length total, std::span<const ColumnNeed> needs);

} // namespace restitution::typeset
