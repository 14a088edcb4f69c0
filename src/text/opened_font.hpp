#pragma once

#include "text/font_library.hpp"
#include "text/harfbuzz.hpp"

namespace restitution::text {

/// A font of a file.
class OpenedFont final : public Font {
public:
    explicit OpenedFont(FacePtr face);

    hb_face_t* face() const override { return face_.get(); }
    hb_font_t* shaper() const override { return font_.get(); }
    const FontMetrics& metrics() const override { return metrics_; }
    const std::string& postscript_name() const override { return postscript_name_; }
    bool has(char32_t scalar) const override;

private:
    FacePtr face_;
    FontPtr font_;
    FontMetrics metrics_;
    std::string postscript_name_;
};

} // namespace restitution::text
