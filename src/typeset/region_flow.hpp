#pragma once

#include "publication/weight.hpp"
#include "typeset/break_sheets.hpp"
#include "typeset/sheet_fill.hpp"
#include "typeset/units.hpp"

#include <span>
#include <vector>

namespace restitution::typeset {

/// Where a flow may go: its region on the first sheet and on each further one.
struct FlowFrames {
    layouts::Region first;
    layouts::Region further;
};

/// The heaviest blocks that are tried at smaller sizes. Hardly a sheet holds more, at any size, and
/// more takes so much memory that it is set but once, at full size.
inline constexpr std::size_t heaviest_shrunk = publication::heaviest / 50;

/// The blocks of one region, set and divided over as many sheets as they take.
///
/// Input:   blocks and context outlive it. Where the two regions differ in width, the
///          narrower one is the measure on every sheet.
/// Output:  at full size, or, up to heaviest_shrunk, smaller when it then fits on one sheet
///          and every style stays above its floor; as large as fits without breaking a word,
///          where that can be.
/// Law:     every strip is painted once if every sheet is painted once, in order.
/// Errors:  typeset.shrunk, typeset.too-tall, and those of the units.
class RegionFlow {
public:
    RegionFlow(const std::vector<publication::Block>& blocks, FlowFrames frames, Length gap,
               const Context& context);

    std::size_t sheets() const { return breaks_.starts.size(); }

    /// Paints its part of sheet `sheet`; tags become kids of `parent`.
    void paint(std::size_t sheet, scene::ElementId parent, Brush brush);

private:
    enum class Turn { one_of_several, only };
    void set(double scale, Turn turn = Turn::one_of_several);
    Length height() const;
    bool fits_whole() const;
    /// Takes the first size at which everything fits on one sheet.
    bool shrink(std::span<const double> sizes, bool may_break_words, const Context& context);
    void choose_scale(const Context& context);
    void tell_too_tall(const Context& context) const;
    const publication::Block* block_of(std::size_t strip) const;
    void paint_wrap(const Placement& placement, const Rect& frame, bool first, Brush& brush);
    void paint_strip(const Placement& placement, Point at, Brush& brush);

    const std::vector<publication::Block>* blocks_;
    FlowFrames frames_;
    Column column_;
    Strips strips_;
    SheetBreaks breaks_;
    scene::ElementId parent_ = scene::no_element;
    std::vector<scene::ElementId> elements_; ///< of each wrap, once it was opened
};

} // namespace restitution::typeset
