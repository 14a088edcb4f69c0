#include "typeset/sheet_fill.hpp"

#include <algorithm>

namespace restitution::typeset {

SheetFill::SheetFill(const Strips& strips, std::size_t first, std::vector<Placement>* record)
    : strips_{strips}, first_{first}, next_{first}, record_{record}
{
}

bool SheetFill::holds(WrapId outer, WrapId inner) const
{
    // A wrap is numbered after the one it lies in.
    while (inner != no_wrap && inner > outer) {
        inner = strips_.wrap(inner).parent;
    }
    return inner == outer;
}

Length SheetFill::closed(const Open& open, Length bottom) const
{
    const Wrap& wrap = strips_.wrap(open.wrap);
    return std::max(bottom + wrap.close, open.top + wrap.least);
}

void SheetFill::leave()
{
    const Open& last = open_.back();
    bottom_ = closed(last, bottom_);
    if (record_ != nullptr) {
        (*record_)[last.placement].height = bottom_ - last.top;
    }
    open_.pop_back();
}

void SheetFill::enter(WrapId id)
{
    const Wrap& wrap = strips_.wrap(id);
    const bool outermost =
        open_.empty() ? wrap.parent == no_wrap : wrap.parent == open_.back().wrap;
    if (!outermost) {
        enter(wrap.parent);
    }
    open_.push_back({id, bottom_, record_ != nullptr ? record_->size() : 0});
    if (record_ != nullptr) {
        record_->push_back({Placement::Kind::wrap, id, bottom_, {}});
    }
    bottom_ += wrap.first == next_ ? wrap.open : wrap.reopen;
}

void SheetFill::add_next()
{
    const Strip& strip = strips_[next_];
    while (!open_.empty() && !holds(open_.back().wrap, strip.wrap)) {
        leave();
    }
    if (next_ != first_) {
        bottom_ += strip.gap;
    }
    if (strip.wrap != no_wrap && (open_.empty() || open_.back().wrap != strip.wrap)) {
        enter(strip.wrap);
    }
    if (record_ != nullptr) {
        record_->push_back({Placement::Kind::strip, next_, bottom_, strip.height});
    }
    bottom_ += strip.height;
    ++next_;
}

Length SheetFill::height() const
{
    Length bottom = bottom_;
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
        bottom = closed(*open, bottom);
    }
    return bottom;
}

void SheetFill::end()
{
    while (!open_.empty()) {
        leave();
    }
}

} // namespace restitution::typeset
