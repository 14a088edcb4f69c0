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

TEST_CASE("how strokes end and turn is said where it changes, and before the first",
          "[backends][pdf]")
{
    const auto path = picture::rectangle({{10_pt, 20_pt}, {30_pt, 40_pt}});
    Canvas canvas{100_pt};
    picture::Shape shape{path, {}, black, 1_pt, {}};

    backends::pdf::draw(canvas, shape);
    CHECK(canvas.content().find("0 J\n0 j\n4 M") != std::string::npos);
    CHECK(canvas.content().find("[] 0 d") != std::string::npos);

    canvas.content().clear();
    backends::pdf::draw(canvas, shape);
    CHECK(canvas.content().find(" J") == std::string::npos);

    shape.form = {picture::Cap::round, picture::Join::bevel, 1.5};
    backends::pdf::draw(canvas, shape);
    CHECK(canvas.content().find("1 J\n2 j\n1.5 M") != std::string::npos);
}
