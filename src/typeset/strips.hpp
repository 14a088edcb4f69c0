#pragma once

#include "base/geometry.hpp"
#include "publication/block.hpp"
#include "scene/structure.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace restitution::typeset {

class Unit;

using WrapId = std::uint32_t;
inline constexpr WrapId no_wrap = 0xFFFF'FFFF;

/// How much it costs to end a sheet before a strip.
///
/// Range:   they are weighed against each other as sums. What stands below sheet decides only
///          between breaks on as many sheets; a row is worth a sheet of its own, but is cut rather
///          than leave a sheet nearly empty; kept and last are paid only where nothing else is
///          left.
namespace penalty {
using Cost = std::int64_t;
inline constexpr Cost none = 0;
inline constexpr Cost line = 150;            ///< inside running text
inline constexpr Cost group = 2'000;         ///< between groups of a table
inline constexpr Cost row = 4'000;           ///< between rows of one
inline constexpr Cost sheet = 1'000'000;     ///< one more sheet
inline constexpr Cost cut = 1'500'000;       ///< inside a row
inline constexpr Cost bare = 1'600'000;      ///< a sheet that is left nearly empty
inline constexpr Cost lonely = 5'000'000;    ///< per cell of a row that leaves one line alone
inline constexpr Cost nested = 10'000'000;   ///< per level: inside an item or a box
inline constexpr Cost kept = 2'000'000'000;  ///< between a heading and what it heads
inline constexpr Cost last = 10'000'000'000; ///< inside a line of thought: item, widow
} // namespace penalty

/// A piece of a block that is never cut: a line, a band of a row, a chart.
///
/// gap:     above it, unless it is the first of its sheet.
/// before:  what it costs to start a sheet with it.
/// part:    the unit's own name for it.
struct Strip {
    Length height;
    Length gap;
    penalty::Cost before = penalty::none;
    WrapId wrap = no_wrap;
    Unit* unit = nullptr;
    std::uint32_t part = 0;
};

/// What surrounds consecutive strips: a tag, a box, a table with its head.
///
/// open:    height above its first strip; reopen: above the first strip on each further
///          sheet; close: below its last strip on every sheet.
/// least:   the height of its part on one sheet, open and close included.
/// tag:     the structure element its strips belong to; none: the parent's.
/// unit:    is told where each part goes, before the strips in it are painted; may be null.
/// block:   of the region itself, whose frame the scene keeps; else null.
struct Wrap {
    WrapId parent = no_wrap;
    Length open = {};
    Length reopen = {};
    Length close = {};
    Length least = {};
    std::optional<scene::Role> tag = std::nullopt;
    Unit* unit = nullptr;
    std::uint32_t part = 0;
    const publication::Block* block = nullptr;
    std::size_t first = 0; ///< its first strip
};

/// The strips of one region in reading order, as the units lay them down.
///
/// Law:     the strips of a wrap are consecutive.
class Strips {
public:
    const Strip& operator[](std::size_t i) const { return strips_[i]; }
    const Wrap& wrap(WrapId id) const { return wraps_[id]; }
    std::size_t size() const { return strips_.size(); }
    std::size_t wrap_count() const { return wraps_.size(); }

    /// Opens a wrap round the strips to come, inside the one that is open.
    void open(Wrap wrap);
    void close();
    /// A wrap with room of its own: spaces inside do not add up with those outside.
    void open_box(Wrap wrap);
    void close_box();
    /// More height above the first strip of the wrap that is open.
    void raise_open(Length by) { wraps_[current_].open += by; }
    /// How far inside boxes and items the next strip is: breaks there cost so much more.
    void deepen() { ++depth_; }
    void surface() { --depth_; }

    /// Space above the next strip; of several the largest counts.
    void space(Length gap);
    /// Cost of a break before the next strip; of several the largest counts.
    void hold(penalty::Cost cost);
    void add(Unit& unit, std::uint32_t part, Length height);

    /// Lines end inside a word where no word may end.
    void tell_of_broken_word() { breaks_words_ = true; }
    bool breaks_words() const { return breaks_words_; }

private:
    std::vector<Strip> strips_;
    std::vector<Wrap> wraps_;
    WrapId current_ = no_wrap;
    int depth_ = 0;
    Length gap_;
    penalty::Cost hold_ = penalty::none;
    bool sealed_ = false;
    bool breaks_words_ = false;
};

} // namespace restitution::typeset
