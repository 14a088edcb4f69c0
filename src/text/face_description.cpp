#include "text/face_description.hpp"

#include <array>
#include <cmath>

namespace restitution::text {

namespace {

std::string read_name(hb_face_t* face, hb_ot_name_id_t id)
{
    std::array<char, 128> name{};
    unsigned room = name.size();
    hb_ot_name_get_utf8(face, id, hb_language_from_string("en", 2), &room, name.data());
    return {name.data(), room};
}

bool varies_in_weight(hb_face_t* face)
{
    hb_ot_var_axis_info_t axis{};
    return hb_ot_var_find_axis_info(face, HB_TAG('w', 'g', 'h', 't'), &axis) != 0;
}

} // namespace

FaceDescription describe(hb_face_t* face)
{
    FaceDescription described;
    described.family = read_name(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY);
    if (described.family.empty()) {
        described.family = read_name(face, HB_OT_NAME_ID_FONT_FAMILY);
    }
    const FontPtr font{hb_font_create(face)};
    described.weight = hb_style_get_value(font.get(), HB_STYLE_TAG_WEIGHT);
    described.width = hb_style_get_value(font.get(), HB_STYLE_TAG_WIDTH);
    described.italic = hb_style_get_value(font.get(), HB_STYLE_TAG_ITALIC) > 0 ||
                       hb_style_get_value(font.get(), HB_STYLE_TAG_SLANT_ANGLE) != 0;
    described.variable_weight = varies_in_weight(face);
    return described;
}

bool has_glyf_outlines(hb_face_t* face)
{
    const BlobPtr glyf{hb_face_reference_table(face, HB_TAG('g', 'l', 'y', 'f'))};
    return hb_blob_get_length(glyf.get()) > 0 && hb_face_get_glyph_count(face) > 1;
}

float to_number(layouts::Weight weight)
{
    constexpr std::array numbers{400.0F, 600.0F, 700.0F};
    return numbers[static_cast<std::size_t>(weight)];
}

float mismatch(const FaceDescription& face, layouts::Weight weight, bool italic)
{
    const float wanted = to_number(weight);
    const bool wrong_side = wanted > 500 ? face.weight < wanted : face.weight > wanted;
    const float off_weight = face.variable_weight ? 0 : std::abs(face.weight - wanted);
    return 10'000 * std::abs(face.width - 100) / 100 + (face.italic == italic ? 0.0F : 2'000.0F) +
           off_weight + (wrong_side ? 0.5F : 0.0F);
}

} // namespace restitution::text
