#include "typeset/text_strips.hpp"
#include "typeset/units.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

using publication::Image;

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

Size fitted_size(const Image& image, const Setting& setting, Length room)
{
    const double shape = picture::aspect_ratio(*image.picture);
    const Length width = std::min(setting.width, widest(*image.picture).value_or(setting.width));
    const Length most = std::min(room, image.max_height.value_or(room));
    const Length height =
        std::max(Length::pt(1), std::min(width.scaled(1 / shape), most).scaled(setting.scale));
    return {std::min(width, height.scaled(shape)), height};
}

class ImageUnit : public Unit {
public:
    ImageUnit(std::vector<const Image*> images, const SourceSpan& where, const Context& context)
        : context_{&context}, images_{std::move(images)}, caption_{images_.front()->caption,
                                                                   layouts::Role::caption, context,
                                                                   where}
    {
    }

    void set(const Setting& setting, Strips& strips) override
    {
        setting_ = setting;
        caption_.set(setting.width, setting.scale);
        const Length below =
            caption_.empty() ? Length{} : caption_.height() + caption_gap(*context_, setting.scale);
        set_rows(setting.room - below);
        for (std::uint32_t row = 0; row < rows_.size(); ++row) {
            strips.space(row > 0 ? gap() : Length{});
            strips.add(*this, row, rows_[row].height);
        }
        set_caption(strips);
    }

    void paint(std::uint32_t part, Point at, scene::ElementId element, Brush& brush) override
    {
        if (part >= rows_.size()) {
            caption_.paint(part - rows_.size(), {at.x + setting_.left, at.y}, element, brush);
            return;
        }
        const Row& row = rows_[part];
        Point corner{at.x + setting_.left + indent(row), at.y};
        for (std::size_t i = row.first; i < row.last; ++i) {
            // Pictures of one row have one middle.
            const Length drop = (row.height - sizes_[i].height) / 2;
            paint_picture(*images_[i], {{corner.x, corner.y + drop}, sizes_[i]}, element, brush);
            corner.x += sizes_[i].width + gap();
        }
    }

private:
    struct Row {
        std::size_t first;
        std::size_t last;
        Length width;
        Length height;
    };

    Length gap() const { return context_->layout.block_gap.scaled(setting_.scale); }

    Length indent(const Row& row) const
    {
        const Length room = setting_.width - row.width;
        const bool centered = caption_.style().align == layouts::Align::center;
        return centered ? room / 2 : caption_.runs_right_to_left() ? room : Length{};
    }

    /// All at once where they need not be made much smaller for it, else as large as may be.
    void set_rows(Length room)
    {
        constexpr int least = 40; // percent
        for (int percent = 100; percent >= least; percent -= 5) {
            break_rows(room.scaled(percent / 100.0));
            if (height_of_rows() <= room) {
                return;
            }
        }
        break_rows(room);
    }

    Length height_of_rows() const
    {
        Length height = gap() * static_cast<std::int64_t>(rows_.size() - 1);
        for (const Row& row : rows_) {
            height += row.height;
        }
        return height;
    }

    void break_rows(Length room)
    {
        sizes_.clear();
        rows_.clear();
        for (std::size_t i = 0; i < images_.size(); ++i) {
            const Size size = fitted_size(*images_[i], setting_, room);
            sizes_.push_back(size);
            if (!rows_.empty() && rows_.back().width + gap() + size.width <= setting_.width) {
                Row& row = rows_.back();
                row.last = i + 1;
                row.width += gap() + size.width;
                row.height = std::max(row.height, size.height);
            } else {
                rows_.push_back({i, i + 1, size.width, size.height});
            }
        }
    }

    void set_caption(Strips& strips)
    {
        if (caption_.empty()) {
            return;
        }
        strips.hold(penalty::last);
        strips.space(caption_gap(*context_, setting_.scale));
        strips.open({.tag = scene::Role::caption});
        add_lines(caption_, Flow::whole, *this, static_cast<std::uint32_t>(rows_.size()), strips);
        strips.close();
        space_after(caption_, setting_.scale, strips);
    }

    void paint_picture(const Image& image, const Rect& frame, scene::ElementId parent,
                       Brush& brush) const
    {
        if (image.alternative.empty()) {
            brush.decorate(scene::PlacedPicture{frame, image.picture});
            return;
        }
        const bool linked = context_->leads_somewhere(image.target);
        const scene::ElementId outer =
            linked ? brush.tag(brush.tag(parent, scene::Role::paragraph), scene::Role::link)
                   : parent;
        const scene::ElementId figure = brush.tag(outer, scene::Role::figure);
        // A link says the same words, so they share their language.
        brush.element(linked ? outer : figure).language = foreign(image.language);
        brush.element(figure).alternative = image.alternative;
        brush.element(figure).bounds = frame;
        brush.paint(figure, scene::PlacedPicture{frame, image.picture});
        if (linked) {
            brush.link(frame, outer, image.target, image.alternative);
        }
    }

    std::string foreign(const std::string& language) const
    {
        return language == context_->language ? std::string{} : language;
    }

    const Context* context_;
    std::vector<const Image*> images_;
    TextBox caption_;
    Setting setting_;
    std::vector<Size> sizes_;
    std::vector<Row> rows_;
};

} // namespace

std::unique_ptr<Unit> make_unit(std::vector<const Image*> images, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<ImageUnit>(std::move(images), where, context);
}

} // namespace restitution::typeset
