#include "typeset/region_flow.hpp"

#include "typeset/weigh_publication.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace restitution::typeset {

namespace {

// Smaller steps could not be told apart; smaller sizes no style of running text allows.
constexpr std::array scales{0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};
// For display sizes, whose words may be wider than their region.
constexpr std::array display_scales{0.5, 0.4, 0.3};

Length measure(const FlowFrames& frames)
{
    return std::min(frames.first.frame.size.width, frames.further.frame.size.width);
}

Length room(const FlowFrames& frames)
{
    return std::min(frames.first.frame.size.height, frames.further.frame.size.height);
}

/// Text shrinks in both directions, so this much can never be made to fit.
bool is_hopeless(Length height, Length room)
{
    return ratio(height, room) * scales.back() * scales.back() > 1;
}

Length leading_space(layouts::Anchor anchor, Length spare)
{
    switch (anchor) {
    case layouts::Anchor::top:
        return {};
    case layouts::Anchor::middle:
        return spare / 2;
    case layouts::Anchor::bottom:
        return spare;
    }
    return {};
}

} // namespace

RegionFlow::RegionFlow(const std::vector<publication::Block>& blocks, FlowFrames frames, Length gap,
                       const Context& context)
    : blocks_{&blocks}, frames_{std::move(frames)}, column_{blocks, context, gap}
{
    choose_scale(context);
    breaks_ =
        break_sheets(strips_, {frames_.first.frame.size.height, frames_.further.frame.size.height},
                     frames_.first.fill);
    elements_.assign(strips_.wrap_count(), scene::no_element);
    tell_too_tall(context);
}

void RegionFlow::set(double scale, Turn turn)
{
    strips_ = {};
    column_.set({{}, measure(frames_), room(frames_), scale, turn == Turn::only}, strips_,
                Column::Frames::kept);
}

Length RegionFlow::height() const
{
    SheetFill sheet{strips_, 0};
    for (std::size_t i = 0; i < strips_.size(); ++i) {
        sheet.add_next();
    }
    return sheet.height();
}

bool RegionFlow::fits_whole() const
{
    return height() <= frames_.first.frame.size.height;
}

bool RegionFlow::shrink(std::span<const double> sizes, bool may_break_words, const Context& context)
{
    for (const double scale : sizes) {
        set(scale);
        if (fits_whole() && (may_break_words || !strips_.breaks_words())) {
            context.faults.note("typeset.shrunk",
                                fmt::format("the text of region '{}' was set at {:.0f} % to fit",
                                            frames_.first.name, scale * 100),
                                blocks_->front().where);
            return true;
        }
    }
    return false;
}

void RegionFlow::choose_scale(const Context& context)
{
    if (weigh(*blocks_) > heaviest_shrunk) {
        set(1, Turn::only);
        return;
    }
    set(1);
    if (fits_whole() || is_hopeless(height(), frames_.first.frame.size.height)) {
        return;
    }
    set(scales.back());
    const bool fits = fits_whole();
    const bool breaks = strips_.breaks_words();
    if ((breaks && shrink(display_scales, false, context)) ||
        (fits && shrink(scales, breaks, context))) {
        return;
    }
    set(1);
}

const publication::Block* RegionFlow::block_of(std::size_t strip) const
{
    for (WrapId id = strips_[strip].wrap; id != no_wrap; id = strips_.wrap(id).parent) {
        if (strips_.wrap(id).block != nullptr) {
            return strips_.wrap(id).block;
        }
    }
    return nullptr;
}

void RegionFlow::tell_too_tall(const Context& context) const
{
    for (const std::size_t strip : breaks_.too_tall) {
        const publication::Block* block = block_of(strip);
        context.faults.error(
            "typeset.too-tall",
            fmt::format("this needs {:.0f} pt, which region '{}' of {:.0f} pt cannot hold",
                        strips_[strip].height.in_pt(), frames_.first.name, room(frames_).in_pt()),
            block != nullptr ? block->where : SourceSpan{},
            {"give the region more height in the layout, or say it in fewer words"});
    }
}

void RegionFlow::paint(std::size_t sheet, scene::ElementId parent, Brush brush)
{
    parent_ = parent;
    const std::size_t first = breaks_.starts[sheet];
    const std::size_t end =
        sheet + 1 < breaks_.starts.size() ? breaks_.starts[sheet + 1] : strips_.size();
    std::vector<Placement> placements;
    SheetFill fill{strips_, first, &placements};
    for (std::size_t i = first; i < end; ++i) {
        fill.add_next();
    }
    fill.end();

    const layouts::Region& region = sheet == 0 ? frames_.first : frames_.further;
    const Length spare = std::max(Length{}, region.frame.size.height - fill.height());
    const Length top = region.frame.top() + leading_space(region.anchor, spare);
    for (const Placement& placement : placements) {
        const Point at{region.frame.left(), top + placement.top};
        if (placement.kind == Placement::Kind::strip) {
            paint_strip(placement, at, brush);
        } else {
            const Rect frame{at, {region.frame.size.width, placement.height}};
            paint_wrap(placement, frame,
                       strips_.wrap(static_cast<WrapId>(placement.index)).first >= first, brush);
        }
    }
}

void RegionFlow::paint_wrap(const Placement& placement, const Rect& frame, bool first, Brush& brush)
{
    const Wrap& wrap = strips_.wrap(static_cast<WrapId>(placement.index));
    scene::ElementId& element = elements_[placement.index];
    if (first) {
        const scene::ElementId outer = wrap.parent == no_wrap ? parent_ : elements_[wrap.parent];
        element = wrap.tag ? brush.tag(outer, *wrap.tag) : outer;
    }
    if (wrap.unit != nullptr) {
        wrap.unit->enter(wrap.part, {frame, first, element}, brush);
    }
    if (wrap.block != nullptr && !brush.paints_furniture()) {
        brush.page().frames.push_back({frame, frames_.first.name, wrap.block->where});
    }
}

void RegionFlow::paint_strip(const Placement& placement, Point at, Brush& brush)
{
    const Strip& strip = strips_[placement.index];
    const scene::ElementId element = strip.wrap == no_wrap ? parent_ : elements_[strip.wrap];
    strip.unit->paint(strip.part, at, element, brush);
}

} // namespace restitution::typeset
