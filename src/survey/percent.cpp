#include "survey/percent.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace restitution::survey {

namespace {

std::int64_t hundred(int decimals)
{
    std::int64_t steps = 100;
    for (int i = 0; i < decimals; ++i) {
        steps *= 10;
    }
    return steps;
}

} // namespace

Percent percent(std::size_t count, std::size_t base, int decimals)
{
    assert(base > 0);
    const auto c = static_cast<std::int64_t>(count);
    const auto n = static_cast<std::int64_t>(base);
    return {(2 * hundred(decimals) * c + n) / (2 * n), decimals};
}

std::vector<Percent> percents_to_hundred(std::span<const std::size_t> counts, int decimals)
{
    const auto total =
        static_cast<std::int64_t>(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    assert(total > 0);
    const std::int64_t whole = hundred(decimals);
    std::vector<Percent> shares;
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::int64_t left = whole;
    for (const std::size_t count : counts) {
        shares.push_back({static_cast<std::int64_t>(count) * whole / total, decimals});
        left -= shares.back().steps;
    }
    const auto remainder = [&](std::size_t i) {
        return static_cast<std::int64_t>(counts[i]) * whole % total;
    };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::pair{remainder(a), counts[a]} > std::pair{remainder(b), counts[b]};
    });
    for (std::int64_t i = 0; i < left; ++i) {
        ++shares[order[static_cast<std::size_t>(i)]].steps;
    }
    return shares;
}

} // namespace restitution::survey
