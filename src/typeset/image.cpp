#include "typeset/text_strips.hpp"
#include "typeset/units.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

/// A raster is not blown up beyond one pixel per point; drawings have no size of their own.
std::optional<Length> widest(const picture::Picture& picture)
{
    struct Widest {
        std::optional<Length> operator()(const picture::Raster& one) const { return at(one.width); }
        std::optional<Length> operator()(const picture::Jpeg& one) const { return at(one.width); }
        std::optional<Length> operator()(const picture::Drawing&) const { return std::nullopt; }
        static Length at(std::uint32_t pixels) { return Length::pt(pixels); }
    };
    return std::visit(Widest{}, picture.content);
}

class ImageUnit : public Unit {
public:
    ImageUnit(const publication::Image& image, const SourceSpan& where, const Context& context)
        : image_{&image}, caption_{image.caption, layouts::Role::caption, context, where}
    {
    }

    void set(const Setting& setting, Strips& strips) override
    {
        setting_ = setting;
        caption_.set(setting.width, setting.scale);
        const Length below = caption_.empty() ? Length{} : caption_.height();
        size_ = fitted_size(setting.room - below);

        const bool linked = !image_->target.empty() && !image_->alternative.empty();
        strips.open({.tag = linked ? std::optional{scene::Role::link} : std::nullopt});
        strips.open({.tag = image_->alternative.empty() ? std::nullopt
                                                        : std::optional{scene::Role::figure}});
        strips.add(*this, picture_part, size_.height);
        strips.close();
        strips.close();
        set_caption(strips);
    }

    void paint(std::uint32_t part, Point at, scene::ElementId element, Brush& brush) override
    {
        if (part == picture_part) {
            paint_picture(at, element, brush);
        } else {
            caption_.paint(part, {at.x + setting_.left, at.y}, element, brush);
        }
    }

private:
    static constexpr std::uint32_t picture_part = 0xFFFF'FFFF;

    Size fitted_size(Length room) const
    {
        const double shape = picture::aspect_ratio(*image_->picture);
        Length width = setting_.width;
        if (const auto most = widest(*image_->picture)) {
            width = std::min(width, *most);
        }
        Length height =
            std::min({width.scaled(1 / shape), room, image_->max_height.value_or(room)});
        height = std::max(Length::pt(1), height.scaled(setting_.scale));
        return {std::min(width, height.scaled(shape)), height};
    }

    void set_caption(Strips& strips)
    {
        if (caption_.empty()) {
            return;
        }
        strips.hold(penalty::last);
        space_before(caption_, setting_.scale, strips);
        strips.open({.tag = scene::Role::caption});
        add_lines(caption_, Flow::whole, *this, 0, strips);
        strips.close();
        space_after(caption_, setting_.scale, strips);
    }

    void paint_picture(Point at, scene::ElementId element, Brush& brush)
    {
        const bool centered = caption_.style().align == layouts::Align::center;
        const Length before = centered ? (setting_.width - size_.width) / 2 : Length{};
        const Rect frame{{at.x + setting_.left + before, at.y}, size_};
        if (image_->alternative.empty()) {
            brush.decorate(scene::PlacedPicture{frame, image_->picture});
            return;
        }
        scene::Element& figure = brush.element(element);
        figure.alternative = image_->alternative;
        figure.bounds = frame;
        const scene::ElementId link = figure.parent;
        brush.paint(element, scene::PlacedPicture{frame, image_->picture});
        if (!image_->target.empty()) {
            brush.link(frame, link, image_->target, image_->alternative);
        }
    }

    const publication::Image* image_;
    TextBox caption_;
    Setting setting_;
    Size size_;
};

} // namespace

std::unique_ptr<Unit> make_unit(const publication::Image& image, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<ImageUnit>(image, where, context);
}

} // namespace restitution::typeset
