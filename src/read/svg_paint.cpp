#include "read/svg_paint.hpp"

#include "read/svg_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace restitution::read {

namespace {

struct NamedColor {
    std::string_view name;
    Color color;
};

constexpr NamedColor named_colors[] = {
    {"black", {0, 0, 0}},       {"white", {255, 255, 255}}, {"red", {255, 0, 0}},
    {"green", {0, 128, 0}},     {"blue", {0, 0, 255}},      {"yellow", {255, 255, 0}},
    {"gray", {128, 128, 128}},  {"grey", {128, 128, 128}},  {"silver", {192, 192, 192}},
    {"navy", {0, 0, 128}},      {"orange", {255, 165, 0}},  {"purple", {128, 0, 128}},
    {"maroon", {128, 0, 0}},    {"olive", {128, 128, 0}},   {"lime", {0, 255, 0}},
    {"teal", {0, 128, 128}},    {"aqua", {0, 255, 255}},    {"cyan", {0, 255, 255}},
    {"fuchsia", {255, 0, 255}}, {"magenta", {255, 0, 255}}, {"currentColor", {0, 0, 0}}};

/// Whole numbers from 0 to 255 between commas; other forms have rules of their own.
std::optional<Color> parse_rgb(std::string_view text)
{
    if (!text.starts_with("rgb(") || !text.ends_with(")")) {
        return std::nullopt;
    }
    text = text.substr(4, text.size() - 5);
    std::array<std::uint8_t, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t comma = i < 2 ? text.find(',') : text.size();
        if (comma == text.npos) {
            return std::nullopt;
        }
        const std::string_view part = without_blanks(text.substr(0, comma));
        const char* const end = part.data() + part.size();
        const auto [stop, fault] = std::from_chars(part.data(), end, parts[i]);
        if (fault != std::errc{} || stop != end) {
            return std::nullopt;
        }
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return Color{parts[0], parts[1], parts[2]};
}

} // namespace

std::optional<Color> parse_svg_color(std::string_view text)
{
    if (text.size() == 4 && text[0] == '#') {
        return parse_color(std::string{'#', text[1], text[1], text[2], text[2], text[3], text[3]});
    }
    for (const NamedColor& named : named_colors) {
        if (text == named.name) {
            return named.color;
        }
    }
    const auto rgb = parse_rgb(text);
    return rgb ? rgb : parse_color(text);
}

std::vector<std::string_view> svg_color_names()
{
    std::vector<std::string_view> names;
    for (const NamedColor& named : named_colors) {
        names.push_back(named.name);
    }
    return names;
}

} // namespace restitution::read
