#pragma once

#include "backends/pdf/syntax.hpp"
#include "base/color.hpp"
#include "base/geometry.hpp"
#include "picture/drawing.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::backends::pdf {

/// The operators of one content stream.
///
/// Setting what is set already writes nothing; colors, pens and fonts hold
/// until the next one, as PDF's graphics state does.
class Canvas {
public:
    explicit Canvas(Length height) : height_{to_hundredths(height)} {}

    Hundredths x(Length across) const { return to_hundredths(across); }
    // The only place where y turns round: PDF counts upwards from the foot of the page.
    Hundredths y(Length down) const { return height_ - to_hundredths(down); }

    void fill_color(Color color);
    void stroke_color(Color color);
    void stroke_width(Length width);
    void dashes(const std::vector<Length>& lengths);
    void stroke_form(const picture::StrokeForm& form);
    /// Unit: size in 1/10,000 pt.
    void font(std::string_view resource, std::int64_t size);

    /// Operands come before the operator: number(x).number(y).then("m").
    Canvas& number(Hundredths value);
    void then(std::string_view operation);
    void raw(std::string_view text) { content_ += text; }
    std::string& content() { return content_; }

private:
    void color(Color color, std::string_view gray, std::string_view rgb);

    Hundredths height_;
    std::string content_;
    std::optional<Color> fill_;
    std::optional<Color> stroke_;
    std::optional<Hundredths> stroke_width_;
    // Unset at first: what is drawn inside another page's state must not depend on it.
    std::optional<std::vector<Length>> dashes_;
    std::optional<picture::StrokeForm> form_;
    std::string font_;
    std::int64_t size_ = 0;
};

} // namespace restitution::backends::pdf
