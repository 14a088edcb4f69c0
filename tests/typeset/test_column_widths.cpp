#include "support/catch.hpp"
#include "typeset/column_widths.hpp"

#include <numeric>
#include <random>

using namespace restitution;
using namespace restitution::literals;
using typeset::choose_column_widths;
using typeset::ColumnNeed;
using Widths = std::vector<Length>;

namespace {

Length sum(const Widths& widths)
{
    return std::accumulate(widths.begin(), widths.end(), Length{});
}

} // namespace

TEST_CASE("columns with enough to say share the width by weight", "[typeset]")
{
    const std::vector<ColumnNeed> needs{{1, 10_pt, 500_pt}, {3, 10_pt, 500_pt}};

    CHECK(choose_column_widths(220_pt, needs) == Widths{60_pt, 160_pt});
}

TEST_CASE("a column that needs less than its share gives the rest to the others", "[typeset]")
{
    const std::vector<ColumnNeed> needs{{1, 10_pt, 40_pt}, {1, 10_pt, 500_pt}};

    CHECK(choose_column_widths(200_pt, needs) == Widths{40_pt, 160_pt});
}

TEST_CASE("no column is narrower than its widest word while there is room", "[typeset]")
{
    const std::vector<ColumnNeed> needs{{1, 120_pt, 300_pt}, {9, 10_pt, 300_pt}};

    CHECK(choose_column_widths(200_pt, needs)[0] >= 120_pt);
}

TEST_CASE("a monstrous word narrows its own column only", "[typeset]")
{
    const std::vector<ColumnNeed> needs{{1, 50_pt, 50_pt}, {1, 3000_pt, 3000_pt}};

    CHECK(choose_column_widths(200_pt, needs) == Widths{50_pt, 150_pt});
}

TEST_CASE("no columns take no width", "[typeset]")
{
    CHECK(choose_column_widths(200_pt, {}).empty());
}

TEST_CASE("column widths add up to the table's and none is negative", "[typeset]")
{
    const unsigned seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::vector<ColumnNeed> needs(1 + random() % 9);
    for (ColumnNeed& need : needs) {
        need.weight = 0.25 * static_cast<double>(1 + random() % 12);
        need.narrowest = Length::emu(random() % 2'000'000);
        need.natural = need.narrowest + Length::emu(random() % 5'000'000);
    }
    const Length total = Length::emu(1'000'000 + random() % 12'000'000);

    const Widths widths = choose_column_widths(total, needs);

    REQUIRE(widths.size() == needs.size());
    CHECK(sum(widths) == total);
    Length narrowest;
    for (const ColumnNeed& need : needs) {
        narrowest += need.narrowest;
    }
    for (std::size_t i = 0; i < needs.size(); ++i) {
        CHECK(widths[i] >= (narrowest <= total ? needs[i].narrowest : Length{}));
    }
}
