#include "support/catch.hpp"
#include "support/sample_layout.hpp"
#include "typeset/sample_blocks.hpp"

#include <algorithm>
#include <set>

using namespace restitution;
using publication::Block;
using publication::Chart;
using publication::ChartKind;
using tests::publication_of;
using tests::sheet;

namespace {

Chart chart_of(ChartKind kind, const std::vector<std::string>& labels)
{
    Chart chart;
    chart.kind = kind;
    chart.answered = chart.largest = 3;
    chart.alternative = "As asked";
    chart.alternative_in_bars = "In bars";
    for (const std::string& label : labels) {
        chart.categories.push_back({label, 3, {"3"}, chart.categories.size()});
    }
    return chart;
}

tests::Set set_chart(const Chart& chart, const layouts::Layout& layout)
{
    return tests::set(publication_of({sheet("Titre", {Block{chart}})}), layout);
}

/// The sample layout with another height and width of the body, both in points.
layouts::Layout with_body(double width, double height)
{
    layouts::Layout layout = tests::sample_layout();
    for (layouts::Region& region : layout.masters.at("content").regions) {
        if (region.name == "body") {
            region.frame.size = {Length::pt(width), Length::pt(height)};
        }
    }
    return layout;
}

std::string alternative_of(const scene::Scene& scene)
{
    const auto figures = tests::elements(scene, scene::Role::figure);
    return figures.empty() ? "" : scene.structure.elements[figures.front()].alternative;
}

} // namespace

TEST_CASE("on a dark master all text has its ink but that on fills", "[typeset]")
{
    layouts::Layout layout = tests::sample_layout();
    layout.masters.at("content").ink = white;
    publication::Table table;
    table.columns = {tests::words("Tête")};
    table.weights = {1};
    table.groups = {{{}, {{{{tests::words("Case")}}}}}};

    const auto set = tests::set(
        publication_of(
            {sheet("Titre", {Block{chart_of(ChartKind::bars, {"Oui"})}, tests::block(table)})}),
        layout);

    const auto color_of = [&](std::string_view words) {
        const scene::GlyphRun* run = tests::find_run(set.scene.pages[0], words);
        REQUIRE(run != nullptr);
        return run->fill;
    };
    CHECK(color_of("Titre") == white);
    CHECK(color_of("Oui") == white);
    CHECK(color_of("Case") == white);
    CHECK(color_of("Tête") == layout.style(layouts::Role::table_head).color);
}

TEST_CASE("what finds no room for its own kind is drawn as bars, and said to be", "[typeset]")
{
    const auto kind =
        GENERATE(ChartKind::pie, ChartKind::doughnut, ChartKind::stacked, ChartKind::columns);
    const std::string words =
        "Une réponse dont le libellé prend plusieurs lignes, quoi qu’on fasse";
    const Chart chart = chart_of(kind, {words + " a", words + " b", words + " c", words + " d"});
    std::set<std::string> alternatives;

    for (double height = 340; height >= 60; height -= 20) {
        CAPTURE(kind, height);
        const auto set = set_chart(chart, with_body(500, height));
        const bool told = std::ranges::count(set.codes(), "typeset.other-chart") == 1;
        if (const std::string alternative = alternative_of(set.scene); !alternative.empty()) {
            CHECK(alternative == (told ? "In bars" : "As asked"));
            alternatives.insert(alternative);
        }
    }

    CHECK(alternatives.contains("In bars"));
}

TEST_CASE("parts of a chart on one sheet stand apart", "[typeset]")
{
    const layouts::Layout layout = with_body(800, 344);
    Block lead = tests::paragraph(std::string(900, 'm'));
    lead.keep_with_next = true;
    std::vector<std::string> labels;
    for (int i = 0; i < 9; ++i) {
        labels.push_back("Option " + std::to_string(i));
    }

    const auto set = tests::set(
        publication_of({sheet("Titre", {lead, Block{chart_of(ChartKind::bars, labels)}})}), layout);

    const auto figures = tests::elements(set.scene, scene::Role::figure);
    REQUIRE(figures.size() > 1);
    for (std::size_t i = 1; i < figures.size(); ++i) {
        const auto before = tests::pages(set.scene, figures[i - 1]);
        if (before == tests::pages(set.scene, figures[i])) {
            const auto& elements = set.scene.structure.elements;
            CHECK(elements[figures[i]].bounds->top() >=
                  elements[figures[i - 1]].bounds->bottom() + layout.chart.gap);
        }
    }
}

TEST_CASE("bars that labels leave no length are given as a list", "[typeset]")
{
    const auto narrow = set_chart(chart_of(ChartKind::bars, {"Oui", "Non"}), with_body(30, 344));

    CHECK(std::ranges::count(narrow.codes(), "typeset.chart-as-list") == 1);
    CHECK(alternative_of(narrow.scene).empty());
}

TEST_CASE("a label that had to be broken anywhere is told, once for a chart", "[typeset]")
{
    const Chart bars = chart_of(ChartKind::bars, {std::string(200, 'x'), std::string(90, 'y')});

    const auto set = set_chart(bars, tests::sample_layout());

    CHECK(set.codes() == std::vector<std::string>{"typeset.overlong-word"});
}
