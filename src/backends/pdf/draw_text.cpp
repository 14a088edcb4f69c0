#include "backends/pdf/draw_text.hpp"

namespace restitution::backends::pdf {

namespace {

std::int64_t nearest_ratio(std::int64_t value, std::int64_t by)
{
    return (value < 0 ? value - by / 2 : value + by / 2) / by;
}

/// Writes glyphs and the steps between them: "[<0001>-20<0002>]TJ".
///
/// The steps are whole thousandths of an em; what rounding leaves is carried on
/// to the next, so it never adds up.
class ShowText {
public:
    ShowText(std::string& out, EmParts pen) : out_{&out}, pen_{pen} {}

    void show(Code code, EmParts place, EmParts width)
    {
        step(nearest_ratio(pen_ - place, parts_per_step));
        if (!in_string_) {
            *out_ += in_array_ ? "<" : "[<";
            in_array_ = in_string_ = true;
        }
        append_code(*out_, code);
        pen_ += width;
    }

    void finish()
    {
        end_string();
        if (in_array_) {
            *out_ += "]TJ\n";
            in_array_ = false;
        }
    }

private:
    static constexpr EmParts parts_per_step = parts_per_em / 1'000;

    void step(std::int64_t back)
    {
        if (back == 0) {
            return;
        }
        end_string();
        if (!in_array_) {
            *out_ += '[';
            in_array_ = true;
        }
        append_integer(*out_, back);
        pen_ -= back * parts_per_step;
    }

    void end_string()
    {
        if (in_string_) {
            *out_ += '>';
            in_string_ = false;
        }
    }

    std::string* out_;
    EmParts pen_;
    bool in_array_ = false;
    bool in_string_ = false;
};

Length in_em(Length size, EmParts parts)
{
    return Length::emu(nearest_ratio(size.in_emu() * parts, parts_per_em));
}

// Ten-thousandths of a point.
std::int64_t font_size(Length size)
{
    return nearest_ratio(size.in_emu() * 10'000, 12'700);
}

} // namespace

void draw(Canvas& canvas, const scene::GlyphRun& run, const SpelledStretch& stretch,
          FontCodes& codes, std::string_view font_resource)
{
    canvas.fill_color(run.fill);
    canvas.raw("BT\n");
    canvas.font(font_resource, font_size(run.size));
    const EmParts start = codes.to_parts(stretch.glyphs.front().across);
    canvas.number(canvas.x(run.origin.x + in_em(run.size, start)));
    canvas.number(canvas.y(run.origin.y));
    canvas.then("Td");

    ShowText text{canvas.content(), start};
    std::int32_t rise = 0;
    const auto rise_to = [&](std::int32_t dy) {
        if (dy != rise) {
            text.finish();
            rise = dy;
            canvas.number(to_hundredths(in_em(run.size, codes.to_parts(dy)))).then("Ts");
        }
    };
    for (const SpelledGlyph& glyph : stretch.glyphs) {
        rise_to(glyph.dy);
        const Code code = codes.code(glyph.glyph, glyph.text);
        text.show(code, codes.to_parts(glyph.across), codes.width(code));
    }
    text.finish();
    rise_to(0);
    canvas.raw("ET\n");
}

} // namespace restitution::backends::pdf
