#include "survey/percent.hpp"

#include <cassert>

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

std::optional<Percent> share(std::size_t count, std::size_t base)
{
    if (base < fewest_for_shares) {
        return std::nullopt;
    }
    return percent(count, base, base < fewest_for_decimals ? 0 : 1);
}

} // namespace restitution::survey
