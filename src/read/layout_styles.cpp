#include "read/layout_styles.hpp"

#include "read/named.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace restitution::read {

namespace {

using layouts::Align;
using layouts::Icon;
using layouts::Layout;
using layouts::Panel;
using layouts::Role;
using layouts::TextStyle;
using layouts::Weight;

constexpr std::array<std::string_view, 3> weight_names{"regular", "semibold", "bold"};
constexpr std::size_t icon_count = static_cast<std::size_t>(Icon::idea) + 1;

TextStyle read_style(pugi::xml_node node, const LayoutValues& values)
{
    TextStyle style;
    style.family = node.attribute("family").value();
    style.family_where = values.document().span(node.attribute("family"));
    style.weight = named<Weight>(weight_names, node.attribute("weight").value());
    style.italic = values.yes(node, "italic");
    style.size = values.length(node, "size");
    style.floor = node.attribute("floor") ? values.length(node, "floor") : style.size;
    style.leading = values.length(node, "leading");
    style.color = values.color(node, "color");
    style.align = named<Align>(align_names, node.attribute("align").value());
    style.balance = values.yes(node, "balance");
    style.hyphenate = values.yes(node, "hyphenate");
    style.tabular_figures = values.yes(node, "tabular-figures");
    style.space_before = values.length(node, "space-before");
    style.space_after = values.length(node, "space-after");
    if (style.floor > style.size) {
        values.faults().error(
            "layout.floor-above-size",
            fmt::format("the floor of style '{}' is above its size", node.attribute("for").value()),
            values.document().span(node.attribute("floor")),
            {"lower the floor: a text is set smaller down to it"});
    }
    return style;
}

layouts::PanelStyle read_panel(pugi::xml_node node, const LayoutValues& values)
{
    layouts::PanelStyle panel;
    panel.fill = values.color(node, "fill");
    panel.accent = values.color(node, "accent");
    panel.bar = values.length(node, "bar");
    panel.radius = values.length(node, "radius");
    panel.inset = values.length(node, "inset");
    panel.icon =
        enumerator_named<Icon>(node.attribute("icon").value(), icon_count).value_or(Icon::none);
    panel.icon_size = values.length(node, "icon-size");
    panel.text = values.role(node, "text", Role::body);
    return panel;
}

/// Fills one slot per enumerator from the elements named `element`, each exactly once.
template <class Enum, std::size_t Count, class Style>
void read_each(pugi::xml_node root, const char* element, const LayoutValues& values,
               std::array<Style, Count>& slots, Style (*read)(pugi::xml_node, const LayoutValues&))
{
    std::array<bool, Count> seen{};
    std::vector<std::string> names;
    for (std::size_t i = 0; i < Count; ++i) {
        names.emplace_back(to_text(static_cast<Enum>(i)));
    }
    for (const pugi::xml_node node : root.children(element)) {
        const pugi::xml_attribute name = node.attribute("for");
        const auto which = enumerator_named<Enum>(name.value(), Count);
        if (!which) {
            values.faults().error(
                "layout.unknown-style",
                fmt::format("'{}' is no {} the engine asks for", name.value(), element),
                values.document().span(name), near_or_all(name.value(), names));
            continue;
        }
        const auto slot = static_cast<std::size_t>(*which);
        if (seen[slot]) {
            values.faults().error("layout.repeated-name",
                                  fmt::format("{} '{}' is there twice", element, name.value()),
                                  values.document().span(name), {"remove one of them"});
        }
        seen[slot] = true;
        slots[slot] = read(node, values);
    }
    for (std::size_t i = 0; i < Count; ++i) {
        if (!seen[i]) {
            values.faults().error("layout.missing-style",
                                  fmt::format("{} '{}' is missing", element, names[i]),
                                  values.document().span(root),
                                  {fmt::format("add <{} for=\"{}\" …/>", element, names[i])});
        }
    }
}

void read_list(pugi::xml_node list, const LayoutValues& values, Layout& layout)
{
    for (const pugi::xml_node level : list.children("level")) {
        layout.list.push_back({level.attribute("label").value(),
                               values.role(level, "style", Role::body),
                               values.color(level, "color"), values.length(level, "indent"),
                               values.length(level, "gap")});
    }
}

void read_table(pugi::xml_node table, const LayoutValues& values, Layout& layout)
{
    layout.table = {values.color(table, "head-fill"),     values.color(table, "group-fill"),
                    values.color(table, "rule"),          values.length(table, "rule-width"),
                    values.length(table, "inset-across"), values.length(table, "inset-down")};
}

void read_chart(pugi::xml_node chart, const LayoutValues& values, Layout& layout)
{
    layout.chart.axis = values.color(chart, "axis");
    layout.chart.track = values.color(chart, "track");
    layout.chart.bar_thickness = values.length(chart, "bar");
    layout.chart.bar_floor = values.length(chart, "bar-floor");
    layout.chart.gap = values.length(chart, "gap");
    std::string_view colors = chart.attribute("colors").value();
    while (!colors.empty() && layout.chart.color_count < layout.chart.colors.size()) {
        const std::string_view name = colors.substr(0, colors.find(' '));
        colors.remove_prefix(std::min(name.size() + 1, colors.size()));
        if (!name.empty()) {
            layout.chart.colors[layout.chart.color_count++] =
                values.color(name, values.document().span(chart.attribute("colors")));
        }
    }
}

} // namespace

void read_styles(pugi::xml_node root, const LayoutValues& values, Layout& layout)
{
    read_each<Role>(root, "style", values, layout.styles, read_style);
    read_each<Panel>(root, "panel", values, layout.panels, read_panel);
    read_list(root.child("list"), values, layout);
    read_table(root.child("table"), values, layout);
    read_chart(root.child("chart"), values, layout);
}

} // namespace restitution::read
