#include "typeset/row_bands.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

bool leaves_lonely_line(const TextBox& text, std::size_t band)
{
    const std::size_t count = text.count();
    return band < count && (band == 1 || band + 1 == count);
}

} // namespace

std::size_t count_bands(const RowTexts& row)
{
    std::size_t count = 1;
    for (const TextBox* text : row) {
        count = std::max(count, text->count());
    }
    return count;
}

Length band_height(const RowTexts& row, std::size_t band, double scale)
{
    Length height;
    for (const TextBox* text : row) {
        if (band < text->count()) {
            height = std::max(height, text->line_height(band));
        }
    }
    if (height == Length{} && !row.empty()) {
        const TextBox& empty = *row.front();
        height = empty.style().leading.scaled(empty.scale_for(scale));
    }
    return height;
}

Length bands_height(const RowTexts& row, double scale)
{
    Length height;
    for (std::size_t band = 0; band < count_bands(row); ++band) {
        height += band_height(row, band, scale);
    }
    return height;
}

penalty::Cost cost_of_cut(const RowTexts& row, std::size_t band)
{
    const auto lonely = std::ranges::count_if(
        row, [band](const TextBox* text) { return leaves_lonely_line(*text, band); });
    return penalty::cut + lonely * penalty::lonely;
}

} // namespace restitution::typeset
