#include "read/layout_contrast.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace restitution::read {

namespace {

using layouts::Layout;
using layouts::Panel;
using layouts::Role;

constexpr double running_text = 7;
constexpr double other_text = 4.5;
constexpr double chart_mark = 3;

bool is_running_text(Role role)
{
    switch (role) {
    case Role::body:
    case Role::body_second:
    case Role::body_third:
    case Role::quote:
    case Role::remark:
    case Role::table_cell:
        return true;
    default:
        return false;
    }
}

double asked_of(Role role)
{
    return is_running_text(role) ? running_text : other_text;
}

class ContrastCheck {
public:
    ContrastCheck(const SourceSpan& where, Diagnostics& faults) : where_{where}, faults_{faults} {}

    void hold(const std::string& what, Color ink, const std::string& ground_name, Color ground,
              double asked) const
    {
        const double there = contrast_ratio(ink, ground);
        if (there < asked) {
            faults_.error(
                "layout.low-contrast",
                fmt::format("{} ({}) on {} ({}) has a contrast of {:.2f}:1, {}:1 is asked", what,
                            to_text(ink), ground_name, to_text(ground), there, asked),
                where_, {"choose a darker ink or a lighter ground"});
        }
    }

private:
    const SourceSpan& where_;
    Diagnostics& faults_;
};

void check_styles(const layouts::Master& master, const Layout& layout, const ContrastCheck& check)
{
    const std::string ground = fmt::format("master '{}'", master.name);
    for (std::size_t i = 0; i < layouts::role_count; ++i) {
        const auto role = static_cast<Role>(i);
        check.hold(fmt::format("style '{}'", to_text(role)), layout.style(role).color, ground,
                   master.background, asked_of(role));
    }
}

constexpr std::array<std::string_view, 2> masters_of_charts{"content", "content-aside"};

/// Whether charts are set on a master, or go on on it.
bool bears_charts(const layouts::Master& master, const Layout& layout)
{
    return std::ranges::any_of(masters_of_charts, [&](std::string_view name) {
        const layouts::Master* one = layout.master(name);
        return master.name == name || (one != nullptr && one->continued_by == master.name);
    });
}

void check_master(const layouts::Master& master, const Layout& layout, const ContrastCheck& check)
{
    const std::string ground = fmt::format("master '{}'", master.name);
    if (master.ink) {
        check.hold("the ink", *master.ink, ground, master.background, running_text);
    } else {
        check_styles(master, layout, check);
    }
    const bool has_charts = !master.ink || bears_charts(master, layout);
    for (std::size_t i = 0; has_charts && i < layout.chart.color_count; ++i) {
        check.hold("a chart color", layout.chart.colors[i], ground, master.background, chart_mark);
    }
}

void check_panel(Panel panel, const Layout& layout, const ContrastCheck& check)
{
    const layouts::PanelStyle& style = layout.panel(panel);
    const std::string ground = fmt::format("panel '{}'", to_text(panel));
    check.hold(fmt::format("style '{}'", to_text(style.text)), layout.style(style.text).color,
               ground, style.fill, asked_of(style.text));
    check.hold("the accent", style.accent, ground, style.fill, other_text);
}

} // namespace

void check_contrast(const Layout& layout, const SourceSpan& where, Diagnostics& faults)
{
    const ContrastCheck check{where, faults};
    for (const auto& [name, master] : layout.masters) {
        check_master(master, layout, check);
    }
    for (std::size_t i = 0; i < layouts::panel_count; ++i) {
        check_panel(static_cast<Panel>(i), layout, check);
    }
    check.hold("style 'table-head'", layout.style(Role::table_head).color, "the table's head",
               layout.table.head_fill, other_text);
    check.hold("style 'table-group'", layout.style(Role::table_group).color, "a table group",
               layout.table.group_fill, other_text);
}

} // namespace restitution::read
