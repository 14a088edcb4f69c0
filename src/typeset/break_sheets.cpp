#include "typeset/break_sheets.hpp"

#include "typeset/sheet_fill.hpp"

#include <algorithm>
#include <limits>

namespace restitution::typeset {

namespace {

// Running text would rather be cut between lines than leave a twentieth of a page empty; on slides
// a paragraph stays whole as long as that leaves less than a third empty.
constexpr penalty::Cost emptiness_of_pages = 40;

// Sheets filled less than this, but for the last, look as if something were missing.
constexpr double bare_share = 0.28;

constexpr penalty::Cost unreachable = std::numeric_limits<penalty::Cost>::max();

/// The cheapest way to fill sheets with the strips before a break.
struct Best {
    penalty::Cost cost = unreachable;
    std::size_t start = 0; ///< of the last of these sheets
};

/// 0 for a full sheet, 1,000 for an empty one; growing faster the emptier it is.
penalty::Cost emptiness(Length used, Length capacity)
{
    const std::int64_t room = std::max<std::int64_t>(1, capacity.in_emu());
    const std::int64_t left = std::clamp<std::int64_t>(room - used.in_emu(), 0, room);
    const std::int64_t share = left * 1'000 / room;
    return share * share / 1'000;
}

class Search {
public:
    Search(const Strips& strips, const Capacity& capacity, layouts::Fill fill)
        : strips_{strips}, capacity_{capacity}, fill_{fill}, best_(strips.size() + 1)
    {
        best_[0].cost = 0;
        for (std::size_t start = 0; start < strips_.size(); ++start) {
            extend_sheets_from(start);
        }
    }

    SheetBreaks result() const
    {
        SheetBreaks breaks;
        for (std::size_t end = strips_.size(); end > 0; end = best_[end].start) {
            breaks.starts.push_back(best_[end].start);
        }
        std::ranges::reverse(breaks.starts);
        for (const std::size_t start : breaks.starts) {
            if (is_too_tall(start)) {
                breaks.too_tall.push_back(start);
            }
        }
        return breaks;
    }

private:
    Length room(std::size_t start) const
    {
        return start == 0 ? capacity_.first : capacity_.further;
    }

    bool is_too_tall(std::size_t start) const
    {
        SheetFill sheet{strips_, start};
        sheet.add_next();
        return sheet.height() > room(start);
    }

    void extend_sheets_from(std::size_t start)
    {
        if (best_[start].cost == unreachable) {
            return;
        }
        SheetFill sheet{strips_, start};
        for (std::size_t end = start + 1; end <= strips_.size(); ++end) {
            sheet.add_next();
            const Length used = sheet.height();
            if (used > room(start) && end > start + 1) {
                break;
            }
            offer(end, start, used);
        }
    }

    penalty::Cost weight(bool last) const
    {
        if (fill_ == layouts::Fill::even) {
            return 1;
        }
        return last ? 0 : emptiness_of_pages;
    }

    penalty::Cost cost_of_end(std::size_t end, std::size_t start, Length used) const
    {
        const bool bare = used < room(start).scaled(bare_share);
        return end == strips_.size() ? 0 : strips_[end].before + (bare ? penalty::bare : 0);
    }

    void offer(std::size_t end, std::size_t start, Length used)
    {
        const bool last = end == strips_.size();
        const penalty::Cost cost = best_[start].cost + penalty::sheet +
                                   weight(last) * emptiness(used, room(start)) +
                                   cost_of_end(end, start, used);
        if (cost < best_[end].cost) {
            best_[end] = {cost, start};
        }
    }

    const Strips& strips_;
    Capacity capacity_;
    layouts::Fill fill_;
    std::vector<Best> best_;
};

} // namespace

SheetBreaks break_sheets(const Strips& strips, const Capacity& capacity, layouts::Fill fill)
{
    return Search{strips, capacity, fill}.result();
}

} // namespace restitution::typeset
