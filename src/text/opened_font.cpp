#include "text/opened_font.hpp"

#include <array>

namespace restitution::text {

namespace {

FontMetrics read_metrics(hb_face_t* face, hb_font_t* font)
{
    const auto units = static_cast<int>(hb_face_get_upem(face));
    const auto metric = [&](hb_ot_metrics_tag_t tag, int otherwise) {
        hb_position_t value = 0;
        return hb_ot_metrics_get_position(font, tag, &value) ? value : otherwise;
    };
    FontMetrics metrics;
    metrics.units_per_em = units;
    metrics.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, units * 4 / 5);
    metrics.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -units / 5);
    metrics.cap_height = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, units * 7 / 10);
    metrics.underline_position = metric(HB_OT_METRICS_TAG_UNDERLINE_OFFSET, -units / 10);
    metrics.underline_thickness = metric(HB_OT_METRICS_TAG_UNDERLINE_SIZE, units / 20);
    return metrics;
}

std::string read_postscript_name(hb_face_t* face)
{
    std::array<char, 128> name{};
    unsigned room = name.size();
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &room,
                        name.data());
    return {name.data(), room};
}

} // namespace

OpenedFont::OpenedFont(FacePtr face)
    : face_{std::move(face)}, font_{hb_font_create(face_.get())}, metrics_{read_metrics(
                                                                      face_.get(), font_.get())},
      postscript_name_{read_postscript_name(face_.get())}
{
}

bool OpenedFont::has(char32_t scalar) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font_.get(), scalar, &glyph) != 0 && glyph != 0;
}

} // namespace restitution::text
