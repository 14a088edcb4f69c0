#include "typeset/moved.hpp"

namespace restitution::typeset {

namespace {

void move(scene::GlyphRun& run, Point by)
{
    run.origin = run.origin + by;
}

void move(scene::Shape& shape, Point by)
{
    for (picture::PathStep& step : shape.path) {
        for (Point& point : step.points) {
            point = point + by;
        }
    }
}

void move(scene::PlacedPicture& picture, Point by)
{
    picture.frame.origin = picture.frame.origin + by;
}

} // namespace

scene::Item moved(scene::Item item, Point by)
{
    std::visit([by](auto& one) { move(one, by); }, item);
    return item;
}

} // namespace restitution::typeset
