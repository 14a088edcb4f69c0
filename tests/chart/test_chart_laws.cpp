#include "chart/placer.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"
#include "support/sample_text.hpp"
#include "support/scene_laws.hpp"
#include "wording/wording.hpp"

#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace restitution;
using namespace restitution::tests;
using publication::Chart;
using publication::ChartKind;

namespace {

constexpr ChartKind kinds[] = {ChartKind::bars,     ChartKind::columns, ChartKind::pie,
                               ChartKind::doughnut, ChartKind::stacked, ChartKind::numbers};

/// What a test needs again and again: opening fonts takes longer than a chart.
struct Desk {
    layouts::Layout layout = sample_layout();
    text::FontLibrary fonts = sample_fonts();
    Diagnostics faults;
};

Desk& desk()
{
    static Desk one;
    return one;
}

std::string random_label(std::mt19937& random)
{
    static const std::vector<std::string> words{
        "Oui",        "Non", "coopération", "décentralisée",  "Thừa Thiên Huế",    "العربية",
        "\U0001D400", "eau", "et",          "assainissement", std::string(60, 'x')};
    std::string label;
    const std::size_t length = random() % 4 == 0 ? 40 : 1 + random() % 5;
    for (std::size_t i = 0; i < length && label.size() < 300; ++i) {
        label += (i == 0 ? "" : " ") + words[random() % words.size()];
    }
    return label;
}

Chart random_chart(std::mt19937& random)
{
    Chart chart;
    chart.kind = kinds[random() % std::size(kinds)];
    const std::size_t count = random() % 2 == 0 ? 1 + random() % 5 : 1 + random() % 40;
    const std::size_t most = random() % 3 == 0 ? 1 : 1 + random() % 5'000;
    const bool equal = random() % 5 == 0;
    for (std::size_t i = 0; i < count; ++i) {
        publication::Category category;
        category.label = std::to_string(i) + " " + random_label(random);
        category.count = equal ? most : random() % (most + 1);
        category.told = wording::Words{"fr"}.counted(category.count, 5'000);
        category.color = i;
        chart.largest = std::max(chart.largest, category.count);
        chart.answered += category.count;
        chart.categories.push_back(std::move(category));
    }
    return chart;
}

Rect random_frame(std::mt19937& random)
{
    const auto between = [&](unsigned low, unsigned high) {
        return Length::pt(static_cast<double>(low + random() % (high - low)));
    };
    return {{48_pt, 96_pt}, {between(360, 900), between(60, 400)}};
}

chart::ChartPlan place(const Chart& chart, std::size_t first, const Rect& frame)
{
    return chart::Placer{chart, chart.kind, frame.size.width, {}, desk().layout, desk().fonts, {}}
        .place(first, chart.categories.size(), frame.origin, frame.size.height, desk().faults);
}

std::string without_blanks(std::string_view text)
{
    std::string kept;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "\u00A0" || text.substr(i, 2) == "\u00AD") {
            ++i;
        } else if (text[i] != ' ') {
            kept += text[i];
        }
    }
    return kept;
}

std::vector<Rect> labels_in(const chart::ChartPlan& plan)
{
    std::vector<Rect> boxes;
    for (const scene::Item& item : plan.items) {
        if (const auto* run = std::get_if<scene::GlyphRun>(&item)) {
            const Rect box = extent(*run, desk().fonts);
            if (box.size.width == Length{}) {
                continue; // the space that ended a line
            }
            // Lines may touch: letters of neighbors do not.
            boxes.push_back(box.inset({box.size.height / 5, {}, box.size.height / 5, {}}));
        }
    }
    return boxes;
}

std::string words_in(const chart::ChartPlan& plan)
{
    std::string words;
    for (const scene::Item& item : plan.items) {
        if (const auto* run = std::get_if<scene::GlyphRun>(&item)) {
            words += run->text;
        }
    }
    return without_blanks(words);
}

std::string words_of(const Chart& chart, std::size_t first, std::size_t last)
{
    std::string words;
    for (std::size_t i = first; i < last; ++i) {
        const auto& category = chart.categories[i];
        words += chart.kind == ChartKind::numbers ? category.value() + category.label
                                                  : category.label + category.value();
    }
    return without_blanks(words);
}

/// Letters in any order: lines of right-to-left words may be drawn in another one.
std::map<char, int> letters(const std::string& text)
{
    std::map<char, int> counted;
    for (const char letter : text) {
        ++counted[letter];
    }
    return counted;
}

Chart plain_chart(ChartKind kind, const std::vector<std::size_t>& counts)
{
    Chart chart;
    chart.kind = kind;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        chart.categories.push_back({"Option " + std::to_string(i), counts[i], {"x"}, i});
        chart.largest = std::max(chart.largest, counts[i]);
        chart.answered += counts[i];
    }
    return chart;
}

/// The corners of a path, curves taken as sixteen straight pieces.
std::vector<Point> corners_of(const picture::Path& path)
{
    std::vector<Point> corners;
    for (const picture::PathStep& step : path) {
        if (step.step == picture::Step::curve) {
            const auto between = [&](double t, Length a, Length b, Length c, Length d) {
                const double u = 1 - t;
                return a.scaled(u * u * u) + b.scaled(3 * u * u * t) + c.scaled(3 * u * t * t) +
                       d.scaled(t * t * t);
            };
            const Point from = corners.back();
            const auto& [one, two, end] = step.points;
            for (int i = 1; i <= 16; ++i) {
                corners.push_back({between(i / 16.0, from.x, one.x, two.x, end.x),
                                   between(i / 16.0, from.y, one.y, two.y, end.y)});
            }
        } else if (step.step != picture::Step::close) {
            corners.push_back(step.points[0]);
        }
    }
    return corners;
}

/// In square points.
double area_of(const picture::Path& path)
{
    const auto corners = corners_of(path);
    double twice = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point& a = corners[i];
        const Point& b = corners[(i + 1) % corners.size()];
        twice += a.x.in_pt() * b.y.in_pt() - b.x.in_pt() * a.y.in_pt();
    }
    return std::abs(twice) / 2;
}

bool runs_through(Point from, Point to, const Rect& box)
{
    for (int i = 0; i <= 64; ++i) {
        const Point at{from.x + (to.x - from.x).scaled(i / 64.0),
                       from.y + (to.y - from.y).scaled(i / 64.0)};
        if (at.x > box.left() && at.x < box.right() && at.y > box.top() && at.y < box.bottom()) {
            return true;
        }
    }
    return false;
}

std::vector<Rect> filled_with(const chart::ChartPlan& plan, Color color)
{
    std::vector<Rect> boxes;
    for (const scene::Item& item : plan.items) {
        const auto* shape = std::get_if<scene::Shape>(&item);
        if (shape != nullptr && shape->fill == color) {
            boxes.push_back(picture::bounds(shape->path));
        }
    }
    return boxes;
}

} // namespace

TEST_CASE("nothing of a chart leaves its frame and no label overlaps another", "[chart]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const Chart chart = random_chart(random);
    const Rect frame = random_frame(random);

    CAPTURE(static_cast<int>(chart.kind), chart.categories.size());
    const auto plan = place(chart, 0, frame);

    CHECK(frame.contains(plan.used));
    for (const scene::Item& item : plan.items) {
        if (const auto* shape = std::get_if<scene::Shape>(&item)) {
            CHECK(frame.contains(picture::bounds(shape->path)));
        }
    }
    const auto labels = labels_in(plan);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        CAPTURE(labels[i].left().in_pt(), labels[i].right().in_pt(), labels[i].top().in_pt(),
                labels[i].bottom().in_pt(), frame.right().in_pt(), frame.bottom().in_pt());
        CHECK(frame.contains(labels[i]));
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            CHECK_FALSE(labels[i].overlaps(labels[j]));
        }
    }
}

TEST_CASE("no leader runs through a label", "[chart]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    Chart chart = random_chart(random);
    chart.kind = seed % 2 == 0 ? ChartKind::pie : ChartKind::stacked;

    const auto plan = place(chart, 0, random_frame(random));

    const auto labels = labels_in(plan);
    for (const scene::Item& item : plan.items) {
        const auto* shape = std::get_if<scene::Shape>(&item);
        if (shape == nullptr || shape->fill) {
            continue;
        }
        const auto corners = corners_of(shape->path);
        for (std::size_t i = 1; i < corners.size(); ++i) {
            for (const Rect& label : labels) {
                CAPTURE(label.left().in_pt(), label.top().in_pt(), corners[i].x.in_pt(),
                        corners[i].y.in_pt());
                CHECK_FALSE(runs_through(corners[i - 1], corners[i], label));
            }
        }
    }
}

TEST_CASE("slices are as large as their counts", "[chart]")
{
    const auto seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::vector<std::size_t> counts;
    for (std::size_t i = 0; i < 2 + seed % 4; ++i) {
        counts.push_back(1 + random() % 40);
    }
    const Chart chart = plain_chart(seed % 2 == 0 ? ChartKind::pie : ChartKind::doughnut, counts);

    const auto plan = place(chart, 0, {{48_pt, 96_pt}, {800_pt, 380_pt}});

    std::vector<double> areas;
    for (const scene::Item& item : plan.items) {
        const auto* shape = std::get_if<scene::Shape>(&item);
        if (shape != nullptr && shape->fill) {
            areas.push_back(area_of(shape->path));
        }
    }
    REQUIRE(areas.size() == counts.size());
    const double whole = std::accumulate(areas.begin(), areas.end(), 0.0);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        CHECK(areas[i] / whole ==
              Approx(static_cast<double>(counts[i]) / static_cast<double>(chart.answered))
                  .margin(0.002));
    }
}

TEST_CASE("columns are as high as their counts", "[chart]")
{
    const std::vector<std::size_t> counts{37, 20, 0, 13, 1};
    Chart chart = plain_chart(ChartKind::columns, counts);
    for (auto& category : chart.categories) {
        category.color = 0;
    }

    const auto plan = place(chart, 0, {{48_pt, 96_pt}, {864_pt, 320_pt}});

    const auto columns = filled_with(plan, desk().layout.chart.colors[0]);
    REQUIRE(columns.size() == 4);
    const Length foot = columns[0].bottom();
    const double unit = columns[0].size.height.in_pt() / 37;
    CHECK(columns[1].size.height.in_pt() == Approx(20 * unit).margin(0.001));
    CHECK(columns[2].size.height.in_pt() == Approx(13 * unit).margin(0.001));
    CHECK(columns[3].size.height.in_pt() == Approx(unit).margin(0.001));
    for (const Rect& column : columns) {
        CHECK(column.bottom() == foot);
    }
}

TEST_CASE("every category is placed exactly once over all sheets", "[chart]")
{
    const auto seed = GENERATE(range(0U, 120U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const Chart chart = random_chart(random);
    const Rect frame = random_frame(random);

    for (std::size_t first = 0; first < chart.categories.size();) {
        const auto plan = place(chart, first, frame);
        REQUIRE(plan.rest <= chart.categories.size());
        CHECK(letters(words_in(plan)) == letters(words_of(chart, first, plan.rest)));
        if (plan.rest == first) {
            break; // too small even for one: the typesetter gives a list
        }
        first = plan.rest;
    }
}

TEST_CASE("a chart fits the height it likes to have", "[chart]")
{
    const auto seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const Chart chart = random_chart(random);
    Rect frame = random_frame(random);
    frame.size.height =
        chart::Placer{chart, chart.kind, frame.size.width, {}, desk().layout, desk().fonts, {}}
            .ideal_height();

    CHECK(place(chart, 0, frame).rest == chart.categories.size());
}

TEST_CASE("however many categories there are, a part is what a shorter chart would get", "[chart]")
{
    Chart chart;
    chart.kind = GENERATE(ChartKind::bars, ChartKind::numbers);
    for (std::size_t i = 0; i < 3'000; ++i) {
        chart.categories.push_back({"Option " + std::to_string(1'000 + i), 5, {"5"}, i});
    }
    chart.answered = chart.largest = 5;
    const chart::Placer placer{chart, chart.kind, 800_pt, {}, desk().layout, desk().fonts, {}};

    const auto rest = placer.place(1'000, 3'000, {}, 300_pt, desk().faults);
    REQUIRE(rest.rest > 1'000);
    REQUIRE(rest.rest < 1'100);
    const auto few = placer.place(1'000, rest.rest + 1, {}, 300_pt, desk().faults);
    CHECK(few.rest == rest.rest);
    CHECK(words_in(few) == words_in(rest));
}

TEST_CASE("bars are as long as their counts on every sheet", "[chart]")
{
    const std::vector<std::size_t> counts{37, 20, 20, 13, 7, 3, 1, 1, 1, 1, 1, 1};
    Chart chart = plain_chart(ChartKind::bars, counts);
    for (auto& category : chart.categories) {
        category.color = 0;
    }
    const Rect frame{{48_pt, 96_pt}, {864_pt, 120_pt}};
    std::vector<Length> lengths;
    for (std::size_t first = 0; first < counts.size();) {
        const auto plan = place(chart, first, frame);
        REQUIRE(plan.rest > first);
        for (const Rect& bar : filled_with(plan, desk().layout.chart.colors[0])) {
            lengths.push_back(bar.size.width);
        }
        first = plan.rest;
    }

    REQUIRE(lengths.size() == counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double share = static_cast<double>(counts[i]) / 37;
        CHECK(std::abs(static_cast<double>(lengths[i].in_emu()) -
                       static_cast<double>(lengths[0].in_emu()) * share) <= 1);
    }
}

TEST_CASE("a stacked bar is cut without rest", "[chart]")
{
    layouts::Layout layout = desk().layout;
    layout.chart.colors = {black, Color{0, 0, 200}, Color{0, 90, 0}};
    layout.chart.color_count = 3;
    const Chart thirds = plain_chart(ChartKind::stacked, {7, 5, 3});
    const auto plan =
        chart::Placer{thirds, thirds.kind, 864_pt, {}, layout, desk().fonts, {}}.place(
            0, 3, {48_pt, 96_pt}, 200_pt, desk().faults);
    Length sum;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto pieces = filled_with(plan, layout.chart.colors[i]);
        REQUIRE(pieces.size() == 1);
        sum += pieces[0].size.width;
    }
    CHECK(sum == 864_pt);
}

TEST_CASE("pieces that are no whole, or too many, are drawn as bars", "[chart]")
{
    const Rect frame{{48_pt, 96_pt}, {864_pt, 400_pt}};
    const auto many = place(plain_chart(ChartKind::pie, std::vector<std::size_t>(12, 4)), 0, frame);
    const auto none = place(plain_chart(ChartKind::pie, {0, 0}), 0, frame);

    CHECK(many.rest == 12);
    CHECK(none.rest == 2);
}
