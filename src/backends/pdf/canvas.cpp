#include "backends/pdf/canvas.hpp"

#include <cmath>

namespace restitution::backends::pdf {

namespace {

// Three decimals tell all 256 levels apart.
constexpr int level_decimals = 3;

std::int64_t thousandths(std::uint8_t level)
{
    return (level * 1'000 + 127) / 255;
}

} // namespace

Canvas& Canvas::number(Hundredths value)
{
    append_hundredths(content_, value);
    content_ += ' ';
    return *this;
}

void Canvas::then(std::string_view operation)
{
    content_ += operation;
    content_ += '\n';
}

void Canvas::color(Color color, std::string_view gray, std::string_view rgb)
{
    const auto level = [&](std::uint8_t value) {
        append_fixed(content_, thousandths(value), level_decimals);
        content_ += ' ';
    };
    level(color.red);
    if (color.red == color.green && color.green == color.blue) {
        then(gray);
        return;
    }
    level(color.green);
    level(color.blue);
    then(rgb);
}

void Canvas::fill_color(Color wanted)
{
    if (fill_ != wanted) {
        fill_ = wanted;
        color(wanted, "g", "rg");
    }
}

void Canvas::stroke_color(Color wanted)
{
    if (stroke_ != wanted) {
        stroke_ = wanted;
        color(wanted, "G", "RG");
    }
}

void Canvas::stroke_width(Length width)
{
    const Hundredths wanted = to_hundredths(width);
    if (stroke_width_ != wanted) {
        stroke_width_ = wanted;
        number(wanted).then("w");
    }
}

void Canvas::dashes(const std::vector<Length>& lengths)
{
    if (dashes_ == lengths) {
        return;
    }
    dashes_ = lengths;
    content_ += '[';
    for (const Length length : lengths) {
        number(to_hundredths(length));
    }
    then("] 0 d");
}

void Canvas::stroke_form(const picture::StrokeForm& form)
{
    if (form_ == form) {
        return;
    }
    form_ = form;
    number(Hundredths{100 * static_cast<std::int64_t>(form.cap)}).then("J");
    number(Hundredths{100 * static_cast<std::int64_t>(form.join)}).then("j");
    number(Hundredths{std::llround(100 * form.miter_limit)}).then("M");
}

void Canvas::font(std::string_view resource, std::int64_t size)
{
    if (font_ == resource && size_ == size) {
        return;
    }
    font_ = resource;
    size_ = size;
    append_name(content_, resource);
    content_ += ' ';
    append_fixed(content_, size, 4);
    then(" Tf");
}

} // namespace restitution::backends::pdf
