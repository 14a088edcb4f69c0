#include "support/sample_layout.hpp"

namespace restitution::tests {

namespace {

using namespace literals;
using layouts::Layout;
using layouts::Master;
using layouts::Role;
using layouts::TextStyle;

constexpr Color ink{0x1b, 0x27, 0x33};
constexpr Color blue{0x00, 0x5a, 0x8e};
constexpr Color mist{0xee, 0xf3, 0xf7};

struct Size3 {
    double size;
    double floor;
    double leading;
};

TextStyle style(Size3 of, layouts::Weight weight = layouts::Weight::regular)
{
    TextStyle one;
    one.family = "Inter";
    one.weight = weight;
    one.size = Length::pt(of.size);
    one.floor = Length::pt(of.floor);
    one.leading = Length::pt(of.leading);
    one.color = ink;
    return one;
}

void set(Layout& layout, Role role, TextStyle one)
{
    layout.styles[static_cast<std::size_t>(role)] = std::move(one);
}

void set_slide_styles(Layout& layout)
{
    layout.styles.fill(style({20, 14, 28}));
    for (const Role role : {Role::title, Role::cover_title, Role::section_title}) {
        TextStyle title = style({30, 20, 36}, layouts::Weight::semibold);
        title.balance = true;
        set(layout, role, title);
    }
    for (const Role role : {Role::table_cell, Role::caption, Role::note, Role::kicker, Role::footer,
                            Role::chart_label, Role::chart_value}) {
        set(layout, role, style({16, 14, 22}));
    }
    for (const Role role : {Role::table_head, Role::table_group, Role::label, Role::heading}) {
        set(layout, role, style({16, 14, 22}, layouts::Weight::semibold));
    }
    TextStyle body = style({20, 14, 28});
    body.hyphenate = true;
    body.space_after = 8_pt;
    set(layout, Role::body, body);
}

void set_furnishings(Layout& layout)
{
    layout.list = {{"•", Role::body, blue, 24_pt, 12_pt},
                   {"–", Role::body_second, blue, 48_pt, 10_pt},
                   {"·", Role::body_third, blue, 70_pt, 10_pt}};
    layout.panels.fill(
        {mist, blue, 6_pt, 0_pt, 16_pt, layouts::Icon::information, 26_pt, Role::remark});
    layout.panels[static_cast<std::size_t>(layouts::Panel::aside)].icon = layouts::Icon::none;
    layout.table = {mist, mist, ink, 0.75_pt, 12_pt, 6_pt};
    layout.chart.colors.fill(blue);
    layout.chart.color_count = 5;
    layout.chart.axis = ink;
    layout.chart.track = mist;
    layout.chart.bar_thickness = 34_pt;
    layout.chart.bar_floor = 18_pt;
    layout.chart.gap = 20_pt;
}

Rect rect(double x, double y, double width, double height)
{
    return {{Length::pt(x), Length::pt(y)}, {Length::pt(width), Length::pt(height)}};
}

Master master(std::string name, std::vector<layouts::Region> regions)
{
    Master one;
    one.name = std::move(name);
    one.regions = std::move(regions);
    return one;
}

void add(Layout& layout, Master one)
{
    layout.masters.emplace(one.name, std::move(one));
}

Master with_footer(Master one)
{
    one.decorations.push_back(layouts::FilledArea{picture::rectangle(rect(0, 0, 960, 8)), blue});
    one.fields.push_back(
        {"{short-title} · {section}", rect(48, 504, 640, 20), Role::footer, layouts::Align::left});
    one.fields.push_back(
        {"{page}/{pages}", rect(792, 504, 120, 20), Role::footer, layouts::Align::right});
    return one;
}

} // namespace

Layout sample_layout()
{
    Layout layout;
    layout.name = "sample";
    layout.page = {960_pt, 540_pt};
    layout.block_gap = 16_pt;
    set_slide_styles(layout);
    set_furnishings(layout);
    const layouts::Region title{"title", rect(48, 32, 864, 96)};
    add(layout,
        master("cover", {{"title", rect(48, 96, 864, 184)}, {"body", rect(48, 296, 864, 200)}}));
    add(layout, master("section", {{"title", rect(304, 120, 608, 300), layouts::Anchor::middle},
                                   {"number", rect(48, 184, 200, 172), layouts::Anchor::middle}}));
    layout.masters.at("section").ink = white;
    layout.masters.at("section").background = ink;
    add(layout, with_footer(master("content", {title, {"body", rect(48, 144, 864, 336)}})));
    add(layout, with_footer(master("content-aside", {title,
                                                     {"body", rect(48, 144, 592, 336)},
                                                     {"aside", rect(672, 144, 240, 336)}})));
    return layout;
}

Layout sample_page_layout()
{
    Layout layout = sample_layout();
    layout.name = "sample-pages";
    layout.page = {Length::mm(210), Length::mm(297)};
    for (TextStyle& one : layout.styles) {
        one.size = 10.5_pt;
        one.floor = 10.5_pt;
        one.leading = 15_pt;
        one.space_after = 5_pt;
    }
    layout.block_gap = 8_pt;
    layout.masters.clear();
    Master first =
        master("first", {{"title", rect(70, 60, 455, 90)}, {"body", rect(70, 170, 455, 600)}});
    Master page = master("page", {{"body", rect(70, 70, 455, 700)}});
    first.regions[1].fill = layouts::Fill::full;
    page.regions[0].fill = layouts::Fill::full;
    first.continued_by = "page";
    page.fields.push_back({"{short-title} {page}/{pages}", rect(70, 30, 455, 20), Role::footer,
                           layouts::Align::right});
    add(layout, first);
    add(layout, page);
    return layout;
}

} // namespace restitution::tests
