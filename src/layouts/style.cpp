#include "layouts/style.hpp"

namespace restitution::layouts {

namespace {

constexpr std::array<std::string_view, role_count> role_names{
    "title",         "subtitle",   "kicker",     "body",        "body-second",  "body-third",
    "heading",       "caption",    "note",       "quote",       "attribution",  "verdict",
    "remark",        "label",      "table-head", "table-group", "table-cell",   "chart-label",
    "chart-value",   "big-number", "big-label",  "cover-title", "cover-detail", "section-number",
    "section-title", "question",   "agenda",     "contact",     "footer"};

constexpr std::array<std::string_view, panel_count> panel_names{"quote",   "verdict", "note",
                                                                "caution", "idea",    "aside"};

constexpr std::array<std::string_view, 6> icon_names{"none",    "quotation",   "arrow",
                                                     "caution", "information", "idea"};

} // namespace

std::string_view to_text(Role role)
{
    return role_names[static_cast<std::size_t>(role)];
}

std::string_view to_text(Panel panel)
{
    return panel_names[static_cast<std::size_t>(panel)];
}

std::string_view to_text(Icon icon)
{
    return icon_names[static_cast<std::size_t>(icon)];
}

} // namespace restitution::layouts
