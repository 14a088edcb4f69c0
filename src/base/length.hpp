#pragma once

#include <compare>
#include <cstdint>

namespace restitution {

/// A distance on a page.
///
/// Unit:    1 EMU = 1/12 700 point. A point, a millimeter (36 000) and an
///          inch (914 400) are whole numbers, so sums are exact and equal on
///          every machine, and PPTX takes the number as it is.
/// Range:   +-7e14 pt; PPTX itself stops at +-2e9 pt. Sums do not check for overflow.
/// Errors:  none.
/// Source:  ECMA-376, ST_Coordinate.
class Length {
public:
    constexpr Length() = default;
    static constexpr Length emu(std::int64_t n) { return Length{n}; }
    static constexpr Length pt(double n) { return Length{nearest(n * 12'700)}; }
    static constexpr Length mm(double n) { return Length{nearest(n * 36'000)}; }

    constexpr std::int64_t in_emu() const { return emu_; }
    constexpr double in_pt() const { return static_cast<double>(emu_) / 12'700; }

    friend constexpr auto operator<=>(Length, Length) = default;
    friend constexpr Length operator+(Length a, Length b) { return Length{a.emu_ + b.emu_}; }
    friend constexpr Length operator-(Length a, Length b) { return Length{a.emu_ - b.emu_}; }
    friend constexpr Length operator-(Length a) { return Length{-a.emu_}; }
    friend constexpr Length operator*(Length a, std::int64_t n) { return Length{a.emu_ * n}; }
    friend constexpr Length operator*(std::int64_t n, Length a) { return a * n; }
    friend constexpr Length operator/(Length a, std::int64_t n) { return Length{a.emu_ / n}; }
    constexpr Length& operator+=(Length b) { return *this = *this + b; }
    constexpr Length& operator-=(Length b) { return *this = *this - b; }

    /// This length times a ratio, to the nearest EMU.
    constexpr Length scaled(double ratio) const
    {
        return Length{nearest(static_cast<double>(emu_) * ratio)};
    }

private:
    constexpr explicit Length(std::int64_t n) : emu_{n} {}
    static constexpr std::int64_t nearest(double n)
    {
        return static_cast<std::int64_t>(n < 0 ? n - 0.5 : n + 0.5);
    }

    std::int64_t emu_ = 0;
};

/// How many times `b` goes into `a`; `b` is not zero.
constexpr double ratio(Length a, Length b)
{
    return static_cast<double>(a.in_emu()) / static_cast<double>(b.in_emu());
}

inline namespace literals {
constexpr Length operator""_pt(long double n)
{
    return Length::pt(static_cast<double>(n));
}
constexpr Length operator""_pt(unsigned long long n)
{
    return Length::pt(static_cast<double>(n));
}
constexpr Length operator""_mm(long double n)
{
    return Length::mm(static_cast<double>(n));
}
constexpr Length operator""_mm(unsigned long long n)
{
    return Length::mm(static_cast<double>(n));
}
} // namespace literals

} // namespace restitution
