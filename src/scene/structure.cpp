#include "scene/structure.hpp"

#include <array>

namespace restitution::scene {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Role::division) + 1> names{
    "Document", "Sect",  "TOC", "TOCI", "BlockQuote", "Caption", "Note", "Reference", "H1",
    "H2",       "H3",    "H4",  "H5",   "H6",         "P",       "L",    "LI",        "Lbl",
    "LBody",    "Table", "TR",  "TH",   "TD",         "Figure",  "Span", "Link",      "Div"};

} // namespace

std::string_view to_text(Role role)
{
    return names[static_cast<std::size_t>(role)];
}

ElementId Structure::add(ElementId parent, Role role)
{
    const auto id = static_cast<ElementId>(elements.size());
    elements[parent].kids.push_back({Kid::Kind::element, 0, id});
    elements.push_back({role, parent});
    return id;
}

} // namespace restitution::scene
