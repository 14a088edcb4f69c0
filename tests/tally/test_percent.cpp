#include "support/catch.hpp"
#include "survey/percent.hpp"

#include <algorithm>
#include <numeric>
#include <random>

using namespace restitution;
using survey::percent;
using survey::Percent;
using survey::percents_to_hundred;

namespace {

std::int64_t power_of_ten(int exponent)
{
    return exponent == 0 ? 1 : 10 * power_of_ten(exponent - 1);
}

std::vector<std::size_t> some_counts(unsigned seed)
{
    std::mt19937 random{seed};
    std::vector<std::size_t> counts(1 + random() % 12);
    for (std::size_t& count : counts) {
        count = random() % 3 == 0 ? 0 : random() % (seed % 2 == 0 ? 20U : 100'000U);
    }
    counts[random() % counts.size()] += 1;
    return counts;
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

TEST_CASE("shares of choices that exclude each other add up to a hundred", "[tally]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const auto counts = some_counts(seed);
    const int decimals = static_cast<int>(seed % 3);

    const auto shares = percents_to_hundred(counts, decimals);

    REQUIRE(shares.size() == counts.size());
    const std::int64_t whole = 100 * power_of_ten(decimals);
    const auto total =
        static_cast<std::int64_t>(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto exact = static_cast<std::int64_t>(counts[i]) * whole;
        sum += shares[i].steps;
        CHECK(shares[i].decimals == decimals);
        CHECK(shares[i].steps >= exact / total);
        CHECK(shares[i].steps <= exact / total + 1);
        CHECK((counts[i] > 0 || shares[i].steps == 0));
    }
    CHECK(sum == whole);
}

TEST_CASE("a larger count never has a smaller share", "[tally]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const auto counts = some_counts(seed);

    const auto shares = percents_to_hundred(counts, static_cast<int>(seed % 3));

    for (std::size_t a = 0; a < counts.size(); ++a) {
        for (std::size_t b = 0; b < counts.size(); ++b) {
            CHECK((counts[a] <= counts[b] || shares[a].steps >= shares[b].steps));
        }
    }
}

TEST_CASE("the step that is left goes to the largest remainder, then to the first", "[tally]")
{
    const std::vector<std::size_t> thirds{1, 1, 1};
    CHECK(percents_to_hundred(thirds, 0) == std::vector<Percent>{{34, 0}, {33, 0}, {33, 0}});

    const std::vector<std::size_t> fifteen{5, 2, 8}; // 33.33, 13.33, 53.33: equal remainders
    CHECK(percents_to_hundred(fifteen, 1) == std::vector<Percent>{{333, 1}, {133, 1}, {534, 1}});
}
