#include "text/direction.hpp"
#include "typeset/draw_icon.hpp"
#include "typeset/text_strips.hpp"
#include "typeset/units.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

std::optional<scene::Role> tag_of(layouts::Panel panel)
{
    switch (panel) {
    case layouts::Panel::quote:
        return scene::Role::block_quote;
    case layouts::Panel::verdict:
        return std::nullopt;
    default:
        return scene::Role::division;
    }
}

Context inside(const Context& context, const layouts::PanelStyle& style)
{
    Context own = context.on_fill();
    own.body = style.text;
    return own;
}

class PanelUnit : public Unit {
public:
    PanelUnit(const publication::PanelBox& panel, const SourceSpan& where, const Context& context)
        : style_{&context.layout.panel(panel.panel)}, tag_{tag_of(panel.panel)},
          leftwards_{text::direction_of(context.language) == text::Direction::right_to_left},
          context_{inside(context, *style_)}, label_{panel.label,
                                                     layouts::Role::label,
                                                     context_,
                                                     where,
                                                     {.color = style_->accent}},
          column_{panel.blocks, context_, context.layout.block_gap}
    {
    }

    void set(const Setting& setting, Strips& strips) override
    {
        left_ = setting.left;
        width_ = setting.width;
        const Length inset = style_->inset;
        const Setting within = setting_within(setting);
        text_left_ = within.left;
        strips.open_box({.open = inset,
                         .reopen = inset,
                         .close = inset,
                         .least = std::min(setting.room, 2 * inset + icon_size()),
                         .tag = tag_,
                         .unit = this});
        strips.deepen();
        const std::size_t first = strips.size();
        set_label(within, strips);
        column_.set(within, strips, Column::Frames::not_kept);
        strips.surface();
        center_beside_icon(first, strips);
        strips.close_box();
    }

    void enter(std::uint32_t /*part*/, const WrapPart& where, Brush& brush) override
    {
        const Rect box{{where.frame.left() + left_, where.frame.top()},
                       {width_, where.frame.size.height}};
        paint_box(box, brush);
        const Length before = style_->bar + style_->inset;
        const Rect icon = part(box, before, style_->inset + drop_, {icon_size(), icon_size()});
        for (picture::Shape& shape : draw_icon(style_->icon, icon, style_->accent, style_->fill)) {
            brush.decorate(std::move(shape));
        }
    }

    void paint(std::uint32_t line, Point at, scene::ElementId element, Brush& brush) override
    {
        label_.paint(line, {at.x + text_left_, at.y}, element, brush);
    }

private:
    Length icon_size() const
    {
        return style_->icon == layouts::Icon::none ? Length{} : style_->icon_size;
    }

    Setting setting_within(const Setting& setting) const
    {
        const Length gap = icon_size() > Length{} ? style_->inset : Length{};
        const Length before = style_->bar + style_->inset + icon_size() + gap;
        Setting within = setting;
        within.left = setting.left + (leftwards_ ? style_->inset : before);
        within.width = std::max(Length::pt(1), setting.width - before - style_->inset);
        within.room = setting.room - 2 * style_->inset;
        return within;
    }

    void set_label(const Setting& within, Strips& strips)
    {
        if (label_.empty()) {
            return;
        }
        label_.set(within.width, within.scale);
        strips.open({.tag = scene::Role::paragraph});
        add_lines(label_, Flow::whole, *this, 0, strips);
        strips.close();
        strips.space(style_->inset / 4);
        space_after(label_, within.scale, strips);
        strips.hold(penalty::kept);
    }

    /// Icon and first line have one middle, whichever is higher.
    void center_beside_icon(std::size_t first, Strips& strips)
    {
        drop_ = {};
        if (first == strips.size() || icon_size() == Length{}) {
            return;
        }
        const Length over = icon_size() - strips[first].height;
        const bool alone = first + 1 == strips.size();
        if (over > Length{} && alone) {
            strips.raise_open(over / 2);
        } else if (over < Length{}) {
            drop_ = -(over / 2);
        }
    }

    /// Of the box, so far from the edge that lines of the document's language begin at.
    Rect part(const Rect& box, Length before, Length below, Size size) const
    {
        const Length from_left = leftwards_ ? box.size.width - before - size.width : before;
        return {{box.left() + from_left, box.top() + below}, size};
    }

    void paint_box(const Rect& box, Brush& brush) const
    {
        brush.decorate(picture::Shape{
            picture::rounded_rectangle(box, style_->radius), style_->fill, std::nullopt, {}});
        if (style_->bar > Length{}) {
            const Rect bar = part(box, {}, {}, {style_->bar, box.size.height});
            brush.decorate(picture::Shape{
                picture::rounded_rectangle(bar, std::min(style_->radius, style_->bar / 2)),
                style_->accent,
                std::nullopt,
                {}});
        }
    }

    const layouts::PanelStyle* style_;
    std::optional<scene::Role> tag_;
    bool leftwards_; ///< the document's language is read so
    Context context_;
    TextBox label_;
    Column column_;
    Length left_;
    Length width_;
    Length text_left_;
    Length drop_;
};

} // namespace

std::unique_ptr<Unit> make_unit(const publication::PanelBox& panel, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<PanelUnit>(panel, where, context);
}

} // namespace restitution::typeset
