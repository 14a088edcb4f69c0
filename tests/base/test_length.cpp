#include "base/geometry.hpp"
#include "support/catch.hpp"

using namespace restitution;

TEST_CASE("a millimeter, a point and an inch are whole numbers of EMU", "[base]")
{
    CHECK(Length::mm(1).in_emu() == 36'000);
    CHECK((1_pt).in_emu() == 12'700);
    CHECK((72_pt).in_emu() == 914'400);
}

TEST_CASE("rectangles that only touch do not overlap", "[base]")
{
    const Rect left{{0_pt, 0_pt}, {10_pt, 10_pt}};
    const Rect right{{10_pt, 0_pt}, {10_pt, 10_pt}};

    CHECK_FALSE(left.overlaps(right));
    CHECK(left.overlaps({{9_pt, 9_pt}, {10_pt, 10_pt}}));
    CHECK(united(left, right) == Rect{{0_pt, 0_pt}, {20_pt, 10_pt}});
}
