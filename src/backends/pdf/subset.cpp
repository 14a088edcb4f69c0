#include "backends/pdf/subset.hpp"

#include <hb-ot.h>

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <vector>

namespace restitution::backends::pdf {

namespace {

// Text is shaped before it is drawn, so a file needs outlines and their variations alone.
constexpr std::array kept_tables{
    HB_TAG('g', 'l', 'y', 'f'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('h', 'e', 'a', 'd'),
    HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'), HB_TAG('m', 'a', 'x', 'p'),
    HB_TAG('f', 'v', 'a', 'r'), HB_TAG('a', 'v', 'a', 'r'), HB_TAG('g', 'v', 'a', 'r'),
    HB_TAG('H', 'V', 'A', 'R'), HB_TAG('M', 'V', 'A', 'R')};

hb_blob_t* reference_kept(hb_face_t*, hb_tag_t table, void* whole)
{
    return std::ranges::find(kept_tables, table) == kept_tables.end()
               ? nullptr
               : hb_face_reference_table(static_cast<hb_face_t*>(whole), table);
}

// Planning on the whole face would read its character map and layout rules,
// thousands of entries, for nothing.
text::FacePtr outlines_of(hb_face_t* whole)
{
    return text::FacePtr{hb_face_create_for_tables(&reference_kept, whole, nullptr)};
}

void pin_axes(hb_subset_input_t* input, hb_face_t* outlines, hb_font_t* shaper)
{
    unsigned count = 0;
    const float* places = hb_font_get_var_coords_design(shaper, &count);
    const auto axes = text::axes_of(outlines);
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const float place = i < count ? places[i] : axes[i].default_value;
        hb_subset_input_pin_axis_location(input, outlines, axes[i].tag, place);
    }
}

text::SubsetInputPtr input_for(const FontCodes& codes, hb_face_t* outlines)
{
    text::SubsetInputPtr input{hb_subset_input_create_or_fail()};
    if (!input) {
        return input;
    }
    hb_set_t* glyphs = hb_subset_input_glyph_set(input.get());
    for (const FontCodes::Entry& entry : codes.entries()) {
        hb_set_add(glyphs, entry.glyph);
    }
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    pin_axes(input.get(), outlines, codes.font().shaper());
    return input;
}

std::string glyph_ids_by_code(const FontCodes& codes, const hb_map_t* new_ids)
{
    std::string map;
    map.reserve(2 * codes.entries().size());
    for (const FontCodes::Entry& entry : codes.entries()) {
        const hb_codepoint_t glyph = hb_map_get(new_ids, entry.glyph);
        map += static_cast<char>(static_cast<unsigned char>(glyph >> 8U));
        map += static_cast<char>(static_cast<unsigned char>(glyph));
    }
    return map;
}

std::string tag_of(std::string_view bytes)
{
    std::uint32_t rest = libdeflate_crc32(0, bytes.data(), bytes.size());
    std::string tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + rest % 26);
        rest /= 26;
    }
    return tag;
}

} // namespace

std::string_view Subset::bytes() const
{
    unsigned size = 0;
    const char* data = hb_blob_get_data(file.get(), &size);
    return {data, size};
}

std::optional<Subset> make_subset(const FontCodes& codes)
{
    const text::FacePtr outlines = outlines_of(codes.font().face());
    const text::SubsetInputPtr input = input_for(codes, outlines.get());
    if (!input) {
        return std::nullopt;
    }
    const text::SubsetPlanPtr plan{hb_subset_plan_create_or_fail(outlines.get(), input.get())};
    if (!plan) {
        return std::nullopt;
    }
    const text::FacePtr face{hb_subset_plan_execute_or_fail(plan.get())};
    if (!face) {
        return std::nullopt;
    }
    Subset made{text::BlobPtr{hb_face_reference_blob(face.get())},
                glyph_ids_by_code(codes, hb_subset_plan_old_to_new_glyph_mapping(plan.get())),
                {}};
    made.tag = tag_of(made.bytes());
    return made;
}

} // namespace restitution::backends::pdf
