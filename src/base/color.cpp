#include "base/color.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace restitution {

namespace {

double linear(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Color color)
{
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

std::optional<std::uint8_t> parse_channel(std::string_view two_digits)
{
    std::uint8_t value = 0;
    const char* end = two_digits.data() + two_digits.size();
    const auto parsed = std::from_chars(two_digits.data(), end, value, 16);
    if (parsed.ec != std::errc{} || parsed.ptr != end) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<Color> parse_color(std::string_view text)
{
    if (text.size() != 7 || text.front() != '#') {
        return std::nullopt;
    }
    const auto red = parse_channel(text.substr(1, 2));
    const auto green = parse_channel(text.substr(3, 2));
    const auto blue = parse_channel(text.substr(5, 2));
    if (!red || !green || !blue) {
        return std::nullopt;
    }
    return Color{*red, *green, *blue};
}

std::string to_text(Color color)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : std::array{color.red, color.green, color.blue}) {
        text += digits[channel >> 4];
        text += digits[channel & 15];
    }
    return text;
}

double contrast_ratio(Color a, Color b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    const auto [darker, lighter] = std::minmax(first, second);
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace restitution
