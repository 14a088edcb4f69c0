#pragma once

#include "typeset/strips.hpp"

namespace restitution::typeset {

/// Where a strip or a part of a wrap goes, measured from the top of the content.
struct Placement {
    enum class Kind : std::uint8_t { wrap, strip } kind = Kind::strip;
    std::size_t index = 0; ///< of the strip or the wrap
    Length top = {};
    Length height = {};
};

/// Lays strips below one another on one sheet, with what their wraps need.
///
/// Law:     placed strips do not overlap, and lie within the parts of their wraps;
///          height() never falls when a strip is added.
class SheetFill {
public:
    /// Starts with strip `first`. `record`: keeps placements, in painting order.
    SheetFill(const Strips& strips, std::size_t first, std::vector<Placement>* record = nullptr);

    void add_next();
    /// The sheet's height if it ended here.
    Length height() const;
    /// Ends it: completes the placements.
    void end();

private:
    struct Open {
        WrapId wrap;
        Length top;
        std::size_t placement;
    };
    void enter(WrapId wrap);
    void leave();
    bool holds(WrapId outer, WrapId inner) const;
    Length closed(const Open& open, Length bottom) const;

    const Strips& strips_;
    std::size_t first_;
    std::size_t next_;
    Length bottom_;
    std::vector<Open> open_;
    std::vector<Placement>* record_;
};

} // namespace restitution::typeset
