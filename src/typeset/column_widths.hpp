#pragma once

#include "base/length.hpp"

#include <span>
#include <vector>

namespace restitution::typeset {

/// What one column of a table asks for.
///
/// weight:    its share of the width, relative to the others'.
/// narrowest: of its widest word; natural: of its text on one line.
/// least:     of the widest part of a word that is divided wherever its language allows.
struct ColumnNeed {
    double weight = 1;
    Length narrowest;
    Length natural;
    Length least = {};
};

/// What becomes of the words in columns of some width, from worst to best.
enum class WordFit { broken, divided, whole };

WordFit fit_of(Length total, std::span<const ColumnNeed> needs);

/// Shares the width of a table out among its columns.
///
/// Input:   weights are positive; natural >= narrowest >= least >= 0.
/// Output:  by weight, but a column whose text would fit in less gives the rest to those
///          that need more, and none is narrower than its widest word while there is room,
///          nor than the widest part of a word while there is room for those.
/// Shape:   one width per column. Law: they add up to `total` exactly; none is negative.
/// Errors:  none. Too little room even for parts of words: no word asks for more than an equal
///          share of the width.
std::vector<Length> choose_column_widths(Length total, std::span<const ColumnNeed> needs);

} // namespace restitution::typeset
