#include "text/bidi.hpp"

#include "base/utf8.hpp"
#include "text/direction.hpp"

#include <unicode/ubidi.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <string>

namespace restitution::text {

namespace {

struct CloseBidi {
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};

/// UTF-16 and, for each of its units, how many bytes of UTF-8 its character has (once).
struct Utf16 {
    std::u16string units;
    std::vector<std::uint8_t> bytes;
};

Utf16 to_utf16(std::string_view text)
{
    Utf16 wide;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t scalar = next_scalar(text, at);
        if (scalar >= 0x10000) {
            wide.units += static_cast<char16_t>(0xD7C0 + (scalar >> 10));
            wide.bytes.push_back(0);
        }
        wide.units += static_cast<char16_t>(scalar >= 0x10000 ? 0xDC00 + (scalar & 0x3FF) : scalar);
        wide.bytes.push_back(static_cast<std::uint8_t>(at - begin));
    }
    return wide;
}

} // namespace

std::vector<std::uint8_t> find_levels(std::string_view paragraph, Direction direction)
{
    if (direction == Direction::left_to_right && !may_run_right_to_left(paragraph)) {
        return {};
    }
    const Utf16 wide = to_utf16(paragraph);
    const std::unique_ptr<UBiDi, CloseBidi> bidi{ubidi_open()};
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), wide.units.data(), static_cast<std::int32_t>(wide.units.size()),
                  base_level(direction), nullptr, &status);
    const UBiDiLevel* levels = ubidi_getLevels(bidi.get(), &status);
    std::vector<std::uint8_t> of_bytes;
    for (std::size_t unit = 0; U_SUCCESS(status) && unit < wide.units.size(); ++unit) {
        of_bytes.insert(of_bytes.end(), wide.bytes[unit], levels[unit]);
    }
    return of_bytes;
}

std::vector<std::size_t> find_visual_order(std::span<const std::uint8_t> levels)
{
    std::vector<std::size_t> order(levels.size());
    if (std::ranges::all_of(levels, [](std::uint8_t level) { return level == 0; })) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        return order;
    }
    std::vector<std::int32_t> visual(levels.size());
    ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), visual.data());
    std::ranges::copy(visual, order.begin());
    return order;
}

} // namespace restitution::text
