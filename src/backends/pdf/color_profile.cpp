#include "backends/pdf/color_profile.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace restitution::backends::pdf {

namespace {

constexpr std::size_t header_size = 128;
constexpr std::size_t tag_entry_size = 12;
constexpr int curve_points = 256;

void append_16(Bytes& out, std::uint32_t value)
{
    out += static_cast<char>(static_cast<unsigned char>(value >> 8U));
    out += static_cast<char>(static_cast<unsigned char>(value));
}

void append_32(Bytes& out, std::uint32_t value)
{
    append_16(out, value >> 16U);
    append_16(out, value & 0xFFFFU);
}

// s15Fixed16Number
void append_fixed(Bytes& out, double value)
{
    append_32(out, static_cast<std::uint32_t>(std::lround(value * 65'536)));
}

// Every tag starts on a multiple of four.
void pad(Bytes& out)
{
    out.resize((out.size() + 3) / 4 * 4, '\0');
}

Bytes typed(std::string_view signature)
{
    Bytes data{signature};
    append_32(data, 0);
    return data;
}

Bytes description(std::string_view name)
{
    // After the name come empty Unicode and Macintosh descriptions of set sizes.
    constexpr std::size_t other_descriptions = 4 + 4 + 2 + 1 + 67;
    Bytes data = typed("desc");
    append_32(data, static_cast<std::uint32_t>(name.size() + 1));
    data += name;
    data.append(1 + other_descriptions, '\0');
    pad(data);
    return data;
}

Bytes text(std::string_view words)
{
    Bytes data = typed("text");
    data += words;
    data += '\0';
    pad(data);
    return data;
}

using Xyz = std::array<double, 3>;

constexpr Xyz d50{0.9642, 1.0, 0.8249};
// The primaries of sRGB, adapted to D50.
constexpr Xyz red{0.43607, 0.22249, 0.01392};
constexpr Xyz green{0.38515, 0.71687, 0.09708};
constexpr Xyz blue{0.14307, 0.06061, 0.71410};

Bytes xyz(const Xyz& color)
{
    Bytes data = typed("XYZ ");
    for (const double component : color) {
        append_fixed(data, component);
    }
    return data;
}

Bytes curve()
{
    Bytes data = typed("curv");
    append_32(data, curve_points);
    for (int i = 0; i < curve_points; ++i) {
        const double encoded = i / double{curve_points - 1};
        const double linear =
            encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
        append_16(data, static_cast<std::uint32_t>(std::lround(linear * 65'535)));
    }
    return data;
}

struct Tag {
    std::string_view signature;
    Bytes data; ///< empty: that of the tag before
};

std::vector<Tag> tags()
{
    return {{"desc", description("sRGB")},
            {"cprt", text("No rights reserved")},
            {"wtpt", xyz(d50)},
            {"rXYZ", xyz(red)},
            {"gXYZ", xyz(green)},
            {"bXYZ", xyz(blue)},
            {"rTRC", curve()},
            {"gTRC", {}},
            {"bTRC", {}}};
}

Bytes header(std::size_t profile_size)
{
    Bytes out;
    append_32(out, static_cast<std::uint32_t>(profile_size));
    append_32(out, 0);           // no preferred engine
    append_32(out, 0x0210'0000); // version 2.1
    out += "mntrRGB XYZ ";
    for (const std::uint32_t part : {2000U, 1U, 1U, 0U, 0U, 0U}) {
        append_16(out, part); // a date has to be there; no clock is asked
    }
    out += "acsp";
    out.append(28, '\0'); // platform, flags, device, attributes, intent: none
    for (const double component : d50) {
        append_fixed(out, component);
    }
    out.resize(header_size, '\0');
    return out;
}

} // namespace

Bytes srgb_profile()
{
    const std::vector<Tag> all = tags();
    Bytes table;
    append_32(table, static_cast<std::uint32_t>(all.size()));
    const std::size_t data_start = header_size + 4 + tag_entry_size * all.size();
    Bytes data;
    std::size_t start = 0;
    std::size_t size = 0;
    for (const Tag& tag : all) {
        if (!tag.data.empty()) {
            start = data_start + data.size();
            size = tag.data.size();
            data += tag.data;
        }
        table += tag.signature;
        append_32(table, static_cast<std::uint32_t>(start));
        append_32(table, static_cast<std::uint32_t>(size));
    }
    return header(data_start + data.size()) + table + data;
}

} // namespace restitution::backends::pdf
