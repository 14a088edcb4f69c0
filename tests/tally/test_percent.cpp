#include "support/catch.hpp"
#include "survey/percent.hpp"

using namespace restitution;
using survey::percent;
using survey::Percent;

namespace {

std::int64_t power_of_ten(int exponent)
{
    return exponent == 0 ? 1 : 10 * power_of_ten(exponent - 1);
}

} // namespace

TEST_CASE("a share is the nearest step, and a half goes up", "[tally]")
{
    const int decimals = GENERATE(0, 1, 2);
    const std::int64_t whole = 100 * power_of_ten(decimals);
    for (std::int64_t base = 1; base <= 200; ++base) {
        for (std::int64_t count = 0; count <= base; ++count) {
            const Percent share =
                percent(static_cast<std::size_t>(count), static_cast<std::size_t>(base), decimals);

            // steps - 1/2 <= whole * count / base < steps + 1/2, without a division.
            const std::int64_t twice = 2 * whole * count;
            const bool nearest =
                (2 * share.steps - 1) * base <= twice && twice < (2 * share.steps + 1) * base;
            if (!nearest || share.decimals != decimals) {
                CAPTURE(count, base, decimals, share.steps);
                FAIL("not the nearest step");
            }
        }
    }
}

TEST_CASE("shares of known fractions are what a person works out", "[tally]")
{
    CHECK(percent(9, 16, 1) == Percent{563, 1}); // 56.25
    CHECK(percent(1, 8, 0) == Percent{13, 0});   // 12.5
    CHECK(percent(1, 8, 1) == Percent{125, 1});
    CHECK(percent(1, 3, 2) == Percent{3333, 2});
    CHECK(percent(0, 7, 1) == Percent{0, 1});
    CHECK(percent(7, 7, 1) == Percent{1000, 1});
}
