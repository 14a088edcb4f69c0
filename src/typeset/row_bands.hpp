#pragma once

#include "typeset/strips.hpp"
#include "typeset/text_box.hpp"

#include <vector>

namespace restitution::typeset {

/// The texts of a row side by side, as bands of one line each.
///
/// Law:     there is one band at least, and a row may be cut between any two.
using RowTexts = std::vector<const TextBox*>;

std::size_t count_bands(const RowTexts& row);

/// As high as the highest line in it; a row without words is as high as a line.
Length band_height(const RowTexts& row, std::size_t band, double scale);

/// Between bands only: the row's insets are not part of it.
Length bands_height(const RowTexts& row, double scale);

/// What it costs to go on with a band on the next sheet: more for each text of which one
/// line would stand alone above or below.
penalty::Cost cost_of_cut(const RowTexts& row, std::size_t band);

} // namespace restitution::typeset
