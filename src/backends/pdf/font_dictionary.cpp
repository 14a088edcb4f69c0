#include "backends/pdf/font_dictionary.hpp"

#include "text/harfbuzz.hpp"

#include <hb-ot.h>

#include <array>
#include <cmath>

namespace restitution::backends::pdf {

namespace {

// Glyph space of a PDF font: 1,000 units to the em, here with two decimals.
constexpr EmParts parts_per_hundredth_unit = parts_per_em / 100'000;
static_assert(parts_per_hundredth_unit == 1, "widths are written as hundredths of a unit");

void append_entry(std::string& out, std::string_view key, std::int64_t value)
{
    append_name(out, key);
    out += ' ';
    append_integer(out, value);
}

void append_object_entry(std::string& out, std::string_view key, ObjectNumber number)
{
    append_name(out, key);
    out += ' ';
    append_reference(out, number);
}

std::int64_t to_glyph_units(const FontCodes& codes, std::int64_t font_units)
{
    return codes.to_parts(font_units * 1'000) / parts_per_em;
}

// The box round all glyphs, from the font's head table. Source: OpenType, "head".
std::array<std::int64_t, 4> bounding_box(const FontCodes& codes)
{
    constexpr unsigned box_offset = 36;
    std::array<std::int64_t, 4> box{};
    const text::BlobPtr head{
        hb_face_reference_table(codes.font().face(), HB_TAG('h', 'e', 'a', 'd'))};
    unsigned size = 0;
    const auto* data = reinterpret_cast<const unsigned char*>(hb_blob_get_data(head.get(), &size));
    if (size < box_offset + 2 * box.size()) {
        return box;
    }
    const unsigned char* at = data + box_offset;
    for (std::int64_t& side : box) {
        side = to_glyph_units(codes, static_cast<std::int16_t>(at[0] << 8 | at[1]));
        at += 2;
    }
    return box;
}

// No font says how thick its stems are; this is the customary guess from the weight.
std::int64_t stem_width(float weight)
{
    return std::lround(50 + weight * weight / 4'225);
}

constexpr std::int64_t symbolic = 4; // 1 << 2: codes are not a standard encoding
constexpr std::int64_t italic = 64;  // 1 << 6

} // namespace

std::string font_file_entries(std::string_view file)
{
    std::string entries;
    append_entry(entries, "Length1", static_cast<std::int64_t>(file.size()));
    return entries;
}

std::string descriptor_entries(const FontCodes& codes, std::string_view name,
                               const FontObjects& objects)
{
    hb_font_t* shaper = codes.font().shaper();
    const text::FontMetrics& metrics = codes.font().metrics();
    const float slant = hb_style_get_value(shaper, HB_STYLE_TAG_SLANT_ANGLE);

    std::string entries = "/Type/FontDescriptor/FontName";
    append_name(entries, name);
    append_entry(entries, "Flags", symbolic | (slant != 0 ? italic : 0));
    entries += "/FontBBox[";
    for (const std::int64_t side : bounding_box(codes)) {
        append_integer(entries, side);
        entries += ' ';
    }
    entries.back() = ']';
    append_entry(entries, "ItalicAngle", std::lround(slant));
    append_entry(entries, "Ascent", to_glyph_units(codes, metrics.ascent));
    append_entry(entries, "Descent", to_glyph_units(codes, metrics.descent));
    append_entry(entries, "CapHeight", to_glyph_units(codes, metrics.cap_height));
    append_entry(entries, "StemV", stem_width(hb_style_get_value(shaper, HB_STYLE_TAG_WEIGHT)));
    append_object_entry(entries, "FontFile2", objects.file);
    return entries;
}

std::string descendant_entries(const FontCodes& codes, std::string_view name,
                               const FontObjects& objects)
{
    std::string entries = "/Type/Font/Subtype/CIDFontType2/BaseFont";
    append_name(entries, name);
    entries += "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0";
    append_object_entry(entries, "FontDescriptor", objects.descriptor);
    append_object_entry(entries, "CIDToGIDMap", objects.glyph_ids);
    entries += "/W[0[";
    for (const FontCodes::Entry& entry : codes.entries()) {
        append_hundredths(entries, entry.width);
        entries += ' ';
    }
    entries.back() = ']';
    entries += ']';
    return entries;
}

std::string composite_entries(std::string_view name, const FontObjects& objects)
{
    std::string entries = "/Type/Font/Subtype/Type0/BaseFont";
    append_name(entries, name);
    entries += "/Encoding/Identity-H/DescendantFonts[";
    append_reference(entries, objects.descendant);
    entries += ']';
    append_object_entry(entries, "ToUnicode", objects.to_unicode);
    return entries;
}

} // namespace restitution::backends::pdf
