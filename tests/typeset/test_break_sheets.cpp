#include "support/catch.hpp"
#include "typeset/break_sheets.hpp"
#include "typeset/sheet_fill.hpp"
#include "typeset/unit.hpp"

#include <random>

using namespace restitution;
using namespace restitution::literals;
using namespace restitution::typeset;
using layouts::Fill;
using Starts = std::vector<std::size_t>;

namespace {

class NoUnit : public Unit {
public:
    void set(const Setting& /*setting*/, Strips& /*strips*/) override {}
    void paint(std::uint32_t /*part*/, Point /*at*/, scene::ElementId /*element*/,
               Brush& /*brush*/) override
    {
    }
};

NoUnit unit;

void add(Strips& strips, Length height, penalty::Cost before = penalty::none)
{
    strips.hold(before);
    strips.add(unit, 0, height);
}

Strips equal_strips(std::size_t count, Length height)
{
    Strips strips;
    for (std::size_t i = 0; i < count; ++i) {
        add(strips, height);
    }
    return strips;
}

Capacity sheets_of(Length height)
{
    return {height, height};
}

Length height_of(const Strips& strips, std::size_t first, std::size_t end)
{
    SheetFill sheet{strips, first};
    for (std::size_t i = first; i < end; ++i) {
        sheet.add_next();
    }
    return sheet.height();
}

/// Strips of any height, gap and cost, in wraps three deep.
Strips random_strips(std::mt19937& random)
{
    Strips strips;
    const auto points = [&](unsigned most) {
        return Length::pt(static_cast<double>(random() % most));
    };
    int depth = 0;
    for (std::size_t i = 0; i < 1 + random() % 60; ++i) {
        if (depth < 3 && random() % 5 == 0) {
            strips.open(
                {.open = points(5), .reopen = points(8), .close = points(5), .least = points(20)});
            ++depth;
        }
        strips.space(points(12));
        add(strips, points(30), random() % 4 == 0 ? penalty::last : penalty::none);
        if (depth > 0 && random() % 4 == 0) {
            strips.close();
            --depth;
        }
    }
    while (depth-- > 0) {
        strips.close();
    }
    return strips;
}

} // namespace

TEST_CASE("what fits stays on one sheet", "[typeset]")
{
    CHECK(break_sheets(equal_strips(5, 20_pt), sheets_of(100_pt), Fill::even).starts == Starts{0});
}

TEST_CASE("no strips take no sheet", "[typeset]")
{
    CHECK(break_sheets({}, sheets_of(100_pt), Fill::even).starts.empty());
}

TEST_CASE("slides are filled evenly, so that no sheet holds a lonely item", "[typeset]")
{
    const auto breaks = break_sheets(equal_strips(6, 20_pt), sheets_of(100_pt), Fill::even);

    CHECK(breaks.starts == Starts{0, 3});
}

TEST_CASE("pages of running text are filled up", "[typeset]")
{
    const auto breaks = break_sheets(equal_strips(6, 20_pt), sheets_of(100_pt), Fill::full);

    CHECK(breaks.starts == Starts{0, 5});
}

TEST_CASE("a heading goes where what it heads goes", "[typeset]")
{
    Strips strips = equal_strips(4, 20_pt);
    add(strips, 20_pt, penalty::kept);

    const auto breaks = break_sheets(strips, sheets_of(80_pt), Fill::full);

    CHECK(breaks.starts == Starts{0, 3});
}

TEST_CASE("an item is cut only when it is higher than a sheet", "[typeset]")
{
    Strips fits = equal_strips(2, 20_pt);
    for (int i = 0; i < 4; ++i) {
        add(fits, 20_pt, i == 0 ? penalty::none : penalty::last);
    }
    Strips too_long;
    for (int i = 0; i < 7; ++i) {
        add(too_long, 20_pt, i == 0 ? penalty::none : penalty::last);
    }

    CHECK(break_sheets(fits, sheets_of(100_pt), Fill::full).starts == Starts{0, 2});
    CHECK(break_sheets(too_long, sheets_of(100_pt), Fill::full).starts == Starts{0, 5});
}

TEST_CASE("the first sheet may be lower than further ones", "[typeset]")
{
    const auto breaks = break_sheets(equal_strips(6, 20_pt), {40_pt, 100_pt}, Fill::full);

    CHECK(breaks.starts == Starts{0, 2});
}

TEST_CASE("a wrap needs its room again on each sheet it reaches", "[typeset]")
{
    Strips strips;
    strips.open({.open = 10_pt, .reopen = 30_pt, .close = 10_pt});
    for (int i = 0; i < 4; ++i) {
        add(strips, 20_pt);
    }
    strips.close();

    CHECK(height_of(strips, 0, 2) == 60_pt);
    CHECK(height_of(strips, 2, 4) == 80_pt);
    CHECK(break_sheets(strips, sheets_of(60_pt), Fill::full).starts == Starts{0, 2, 3});
}

TEST_CASE("a part of a wrap is never lower than the wrap asks for", "[typeset]")
{
    Strips strips;
    strips.open({.least = 50_pt});
    add(strips, 20_pt);
    strips.close();
    add(strips, 20_pt);

    CHECK(height_of(strips, 0, 1) == 50_pt);
    CHECK(height_of(strips, 0, 2) == 70_pt);
}

TEST_CASE("space above a strip counts but at the head of a sheet", "[typeset]")
{
    Strips strips;
    add(strips, 20_pt);
    strips.space(5_pt);
    strips.space(12_pt);
    add(strips, 20_pt);

    CHECK(height_of(strips, 0, 2) == 52_pt);
    CHECK(height_of(strips, 1, 2) == 20_pt);
}

TEST_CASE("a strip higher than a sheet stands alone on one and is told", "[typeset]")
{
    Strips strips = equal_strips(1, 20_pt);
    add(strips, 300_pt);
    add(strips, 20_pt);

    const auto breaks = break_sheets(strips, sheets_of(100_pt), Fill::even);

    CHECK(breaks.starts == Starts{0, 1, 2});
    CHECK(breaks.too_tall == Starts{1});
}

TEST_CASE("sheets hold every strip once and are no higher than they may be", "[typeset]")
{
    const unsigned seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const Strips strips = random_strips(random);
    const auto room = [&] { return Length::pt(60 + static_cast<double>(random() % 100)); };
    const Capacity capacity{room(), room()};
    const Fill fill = random() % 2 == 0 ? Fill::even : Fill::full;

    const auto breaks = break_sheets(strips, capacity, fill);

    REQUIRE(breaks.starts.front() == 0);
    for (std::size_t i = 0; i < breaks.starts.size(); ++i) {
        const std::size_t first = breaks.starts[i];
        const std::size_t end = i + 1 < breaks.starts.size() ? breaks.starts[i + 1] : strips.size();
        REQUIRE(first < end);
        const bool told = std::ranges::find(breaks.too_tall, first) != breaks.too_tall.end();
        CHECK((told ||
               height_of(strips, first, end) <= (i == 0 ? capacity.first : capacity.further)));
    }
}

TEST_CASE("placed strips lie below one another within their wraps", "[typeset]")
{
    const unsigned seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const Strips strips = random_strips(random);
    const std::size_t first = random() % strips.size();
    std::vector<Placement> placements;
    SheetFill sheet{strips, first, &placements};
    for (std::size_t i = first; i < strips.size(); ++i) {
        const Length before = sheet.height();
        sheet.add_next();
        CHECK(sheet.height() >= before);
    }
    const Length height = sheet.height();
    sheet.end();

    Length reached;
    std::size_t next = first;
    for (const Placement& one : placements) {
        CHECK(one.top >= reached);
        CHECK(one.top + one.height <= height);
        if (one.kind == Placement::Kind::strip) {
            CHECK(one.index == next++);
            reached = one.top + one.height;
        }
    }
    CHECK(next == strips.size());
    CHECK(sheet.height() == height);
}
