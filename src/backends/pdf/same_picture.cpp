#include "backends/pdf/same_picture.hpp"

namespace restitution::backends::pdf {

namespace {

bool same(const picture::Raster& a, const picture::Raster& b)
{
    return a == b;
}

bool same(const picture::Jpeg& a, const picture::Jpeg& b)
{
    return a.data == b.data;
}

bool same(const picture::Drawing& a, const picture::Drawing& b)
{
    return a.size == b.size && a.shapes == b.shapes;
}

template <class A, class B>
bool same(const A&, const B&)
{
    return false;
}

} // namespace

bool same_picture(const picture::Picture& a, const picture::Picture& b)
{
    return std::visit([](const auto& one, const auto& other) { return same(one, other); },
                      a.content, b.content);
}

} // namespace restitution::backends::pdf
