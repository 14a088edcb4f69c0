#include "typeset/strips.hpp"

#include <algorithm>

namespace restitution::typeset {

void Strips::open(Wrap wrap)
{
    wrap.parent = current_;
    wrap.first = strips_.size();
    current_ = static_cast<WrapId>(wraps_.size());
    wraps_.push_back(wrap);
}

void Strips::close()
{
    current_ = wraps_[current_].parent;
}

void Strips::open_box(Wrap wrap)
{
    open(wrap);
    sealed_ = true;
}

void Strips::close_box()
{
    close();
    gap_ = {};
    sealed_ = false;
}

void Strips::space(Length gap)
{
    if (!sealed_) {
        gap_ = std::max(gap_, gap);
    }
}

void Strips::hold(penalty::Cost cost)
{
    hold_ = std::max(hold_, cost);
}

void Strips::add(Unit& unit, std::uint32_t part, Length height)
{
    // The tenth level and below cost the same: no sum may reach the next class.
    const penalty::Cost deep = penalty::nested * std::min(depth_, 10);
    strips_.push_back({height, gap_, hold_ + deep, current_, &unit, part});
    gap_ = {};
    hold_ = penalty::none;
    sealed_ = false;
}

} // namespace restitution::typeset
