#include "backends/pdf/subset.hpp"

#include <hb-ot.h>

#include <libdeflate.h>

#include <array>
#include <vector>

namespace restitution::backends::pdf {

namespace {

// Text is shaped before it is drawn, so nothing that helps shaping, naming or
// hinting is of use in the file.
constexpr std::array dropped_tables{
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'),
    HB_TAG('O', 'S', '/', '2'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
    HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('B', 'A', 'S', 'E'),
    HB_TAG('D', 'S', 'I', 'G'), HB_TAG('g', 'a', 's', 'p'), HB_TAG('S', 'T', 'A', 'T'),
    HB_TAG('m', 'e', 't', 'a'), HB_TAG('F', 'F', 'T', 'M'), HB_TAG('V', 'D', 'M', 'X'),
    HB_TAG('h', 'd', 'm', 'x'), HB_TAG('L', 'T', 'S', 'H'), HB_TAG('J', 'S', 'T', 'F'),
    HB_TAG('M', 'A', 'T', 'H'), HB_TAG('p', 'r', 'o', 'p'), HB_TAG('m', 'o', 'r', 'x')};

std::vector<hb_ot_var_axis_info_t> axes_of(hb_face_t* face)
{
    unsigned count = hb_ot_var_get_axis_count(face);
    std::vector<hb_ot_var_axis_info_t> axes(count);
    hb_ot_var_get_axis_infos(face, 0, &count, axes.data());
    return axes;
}

void pin_axes(hb_subset_input_t* input, const text::Font& font)
{
    unsigned count = 0;
    const float* places = hb_font_get_var_coords_design(font.shaper(), &count);
    const auto axes = axes_of(font.face());
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const float place = i < count ? places[i] : axes[i].default_value;
        hb_subset_input_pin_axis_location(input, font.face(), axes[i].tag, place);
    }
}

SubsetInput input_for(const FontCodes& codes)
{
    SubsetInput input{hb_subset_input_create_or_fail()};
    if (!input) {
        return input;
    }
    hb_set_t* glyphs = hb_subset_input_glyph_set(input.get());
    for (const FontCodes::Entry& entry : codes.entries()) {
        hb_set_add(glyphs, entry.glyph);
    }
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t table : dropped_tables) {
        hb_set_add(dropped, table);
    }
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    pin_axes(input.get(), codes.font());
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
    const SubsetInput input = input_for(codes);
    if (!input) {
        return std::nullopt;
    }
    const SubsetPlan plan{hb_subset_plan_create_or_fail(codes.font().face(), input.get())};
    if (!plan) {
        return std::nullopt;
    }
    const Face face{hb_subset_plan_execute_or_fail(plan.get())};
    if (!face) {
        return std::nullopt;
    }
    Subset made{Blob{hb_face_reference_blob(face.get())},
                glyph_ids_by_code(codes, hb_subset_plan_old_to_new_glyph_mapping(plan.get())),
                {}};
    made.tag = tag_of(made.bytes());
    return made;
}

} // namespace restitution::backends::pdf
