#include "backends/pdf/draw_shape.hpp"
#include "support/catch.hpp"

using namespace restitution;
using backends::pdf::Canvas;

TEST_CASE("dashes begin where the path does, a rectangle's too", "[backends][pdf]")
{
    const auto path = picture::rectangle({{10_pt, 20_pt}, {30_pt, 40_pt}});
    Canvas whole{100_pt};
    Canvas dashed{100_pt};

    backends::pdf::draw(whole, {path, {}, black, 1_pt, {}});
    backends::pdf::draw(dashed, {path, {}, black, 1_pt, {3_pt}});

    CHECK(whole.content().find("10 40 30 40 re") != std::string::npos);
    CHECK(dashed.content().find("10 80 m") != std::string::npos);
}
