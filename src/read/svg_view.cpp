#include "read/svg_view.hpp"

#include "read/svg_numbers.hpp"

#include <algorithm>
#include <cmath>

namespace restitution::read {

namespace {

constexpr double longer_side = 1000 * 12'700.0;

} // namespace

std::optional<SvgView> read_svg_view(pugi::xml_node svg)
{
    SvgView view;
    const auto box = parse_numbers(svg.attribute("viewBox").value());
    if (box && box->size() == 4) {
        view.corner = {(*box)[0], (*box)[1]};
        view.width = (*box)[2];
        view.height = (*box)[3];
    } else {
        view.width = parse_svg_length(svg.attribute("width").value()).value_or(0);
        view.height = parse_svg_length(svg.attribute("height").value()).value_or(0);
    }
    const double longer = std::max(view.width, view.height);
    const double shorter = std::min(view.width, view.height);
    if (shorter <= 0 || longer / shorter > 1000 || longer < 1e-3) {
        return std::nullopt;
    }
    const double zoom = longer_side / longer;
    view.onto = {zoom, 0, 0, zoom, -view.corner.x * zoom, -view.corner.y * zoom};
    view.size = {Length::emu(std::llround(view.width * zoom)),
                 Length::emu(std::llround(view.height * zoom))};
    return view;
}

} // namespace restitution::read
