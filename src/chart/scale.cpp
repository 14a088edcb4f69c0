#include "chart/scale.hpp"

#include <algorithm>
#include <numeric>

namespace restitution::chart {

Length share_of(Length room, std::size_t count, std::size_t largest)
{
    if (largest == 0) {
        return {};
    }
    const auto all = static_cast<std::int64_t>(largest);
    return Length::emu((room.in_emu() * static_cast<std::int64_t>(count) + all / 2) / all);
}

std::vector<Length> cut(Length room, const std::vector<std::size_t>& counts)
{
    const std::size_t all = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    std::vector<Length> pieces;
    std::size_t reached = 0;
    for (const std::size_t count : counts) {
        const Length from = share_of(room, reached, all);
        reached += count;
        pieces.push_back(share_of(room, reached, all) - from);
    }
    return pieces;
}

std::vector<Length> spread(const std::vector<Length>& wanted, const std::vector<Length>& sizes,
                           Length gap, Length low, Length high)
{
    std::vector<Length> starts;
    Length free_from = low;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        starts.push_back(std::max(free_from, wanted[i] - sizes[i] / 2));
        free_from = starts[i] + sizes[i] + gap;
    }
    Length free_to = high;
    for (std::size_t i = wanted.size(); i-- > 0;) {
        starts[i] = std::min(starts[i], free_to - sizes[i]);
        free_to = starts[i] - gap;
    }
    return starts;
}

} // namespace restitution::chart
