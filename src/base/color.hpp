#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace restitution {

/// An opaque sRGB color.
struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    friend constexpr bool operator==(Color, Color) = default;
};

inline constexpr Color black{0, 0, 0};
inline constexpr Color white{255, 255, 255};

/// "#rrggbb" in either case; nullopt for anything else.
std::optional<Color> parse_color(std::string_view text);

/// "#rrggbb" in lower case. Law: parse_color(to_text(c)) == c.
std::string to_text(Color color);

/// Contrast ratio of two colors.
///
/// Range:   1 to 21. Law: symmetric.
/// Source:  WCAG 2.1, definitions "contrast ratio" and "relative luminance".
double contrast_ratio(Color a, Color b);

} // namespace restitution
