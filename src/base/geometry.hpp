#pragma once

#include "base/length.hpp"

namespace restitution {

/// A place on a page: x to the right, y downwards, from the top left corner.
struct Point {
    Length x;
    Length y;
    friend constexpr bool operator==(Point, Point) = default;
    friend constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
};

struct Size {
    Length width;
    Length height;
    friend constexpr bool operator==(Size, Size) = default;
};

/// Space kept free inside a rectangle.
struct Insets {
    Length top;
    Length right;
    Length bottom;
    Length left;
    friend constexpr bool operator==(Insets, Insets) = default;
};

/// Law: overlaps() is symmetric; rectangles that only touch do not overlap.
struct Rect {
    Point origin;
    Size size;

    constexpr Length left() const { return origin.x; }
    constexpr Length top() const { return origin.y; }
    constexpr Length right() const { return origin.x + size.width; }
    constexpr Length bottom() const { return origin.y + size.height; }

    constexpr bool contains(const Rect& other) const
    {
        return other.left() >= left() && other.right() <= right() && other.top() >= top() &&
               other.bottom() <= bottom();
    }
    constexpr bool overlaps(const Rect& other) const
    {
        return left() < other.right() && other.left() < right() && top() < other.bottom() &&
               other.top() < bottom();
    }
    constexpr Rect inset(const Insets& by) const
    {
        return {{left() + by.left, top() + by.top},
                {size.width - by.left - by.right, size.height - by.top - by.bottom}};
    }
    friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

/// The smallest rectangle that holds both.
constexpr Rect united(const Rect& a, const Rect& b)
{
    const auto least = [](Length p, Length q) { return p < q ? p : q; };
    const auto most = [](Length p, Length q) { return p < q ? q : p; };
    const Point corner{least(a.left(), b.left()), least(a.top(), b.top())};
    return {corner,
            {most(a.right(), b.right()) - corner.x, most(a.bottom(), b.bottom()) - corner.y}};
}

} // namespace restitution
