#include "chart/describe.hpp"
#include "chart/make_chart.hpp"
#include "chart/qr_code.hpp"
#include "chart/scale.hpp"
#include "support/catch.hpp"

#include <numeric>
#include <random>

using namespace restitution;
using publication::ChartKind;
using survey::QuestionKind;

namespace {

survey::Question question(QuestionKind kind, std::size_t options)
{
    survey::Question asked;
    asked.title = "Avez-vous appris ?";
    asked.kind = kind;
    for (std::size_t i = 0; i < options; ++i) {
        asked.options.push_back({"o" + std::to_string(i), "Option " + std::to_string(i), {}});
    }
    return asked;
}

survey::QuestionTally tally(std::vector<std::size_t> counts, std::size_t answered)
{
    survey::QuestionTally counted;
    counted.respondents = std::max<std::size_t>(16, answered);
    counted.answered = answered;
    counted.missing = counted.respondents - answered;
    counted.ticks = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    counted.counts = std::move(counts);
    counted.several = counted.ticks > answered ? 1 : 0;
    return counted;
}

const wording::Words french{"fr"};

constexpr std::size_t colors = 5;

} // namespace

TEST_CASE("ticked options are sorted by count, ties as in the form", "[chart]")
{
    const auto chart =
        chart::make_chart(question(QuestionKind::multiple, 4), tally({4, 9, 6, 9}, 15),
                          meeting::ChartKind::automatic, colors, french);

    REQUIRE(chart.kind == ChartKind::bars);
    CHECK(chart.categories[0].label == "Option 1");
    CHECK(chart.categories[1].label == "Option 3");
    CHECK(chart.categories[3].label == "Option 0");
    CHECK(chart.largest == 9);
    REQUIRE(chart.notes.size() == 1);
    CHECK(to_plain(chart.notes.front()) == french.several_answers());
}

TEST_CASE("rounding is spoken of where the shares that are shown miss the whole", "[chart]")
{
    const auto [counts, answered, told] =
        GENERATE(table<std::vector<std::size_t>, std::size_t, bool>({
            {{21, 69, 110}, 200, false}, // 10,5 + 34,5 + 55,0; as whole percents 101
            {{21, 5, 5}, 31, true},      // 67,7 + 16,1 + 16,1
            {{5, 2, 8}, 15, true},       // 33 + 13 + 53
            {{5, 5, 10}, 20, false},
            {{1, 1, 1}, 3, false}, // no shares
        }));
    CAPTURE(counts);
    const auto chart = chart::make_chart(question(QuestionKind::single, 3), tally(counts, answered),
                                         meeting::ChartKind::bars, colors, french);
    CHECK(chart.notes.size() == (told ? 1 : 0));
}

TEST_CASE("a scale keeps its order and shows zero", "[chart]")
{
    const auto chart =
        chart::make_chart(question(QuestionKind::scale, 5), tally({0, 1, 4, 8, 3}, 16),
                          meeting::ChartKind::automatic, colors, french);

    CHECK(chart.kind == ChartKind::columns);
    REQUIRE(chart.categories.size() == 5);
    CHECK(chart.categories[0].count == 0);
    CHECK(chart.alternative.starts_with(french.chart_kind(ChartKind::columns)));
    CHECK(chart.alternative_in_bars.starts_with(french.chart_kind(ChartKind::bars)));
    CHECK(chart.notes.empty());
}

TEST_CASE("below a scale of numbers stand its mean and median", "[chart]")
{
    survey::Question numbers = question(QuestionKind::scale, 5);
    for (std::size_t i = 0; i < numbers.options.size(); ++i) {
        numbers.options[i].label = std::to_string(i + 1);
    }
    const auto chart = chart::make_chart(numbers, tally({0, 1, 4, 8, 3}, 16),
                                         meeting::ChartKind::automatic, colors, french);

    REQUIRE_FALSE(chart.notes.empty());
    CHECK(to_plain(chart.notes.front()) == "Moyenne\u00A0: 3,8\u202F; médiane\u00A0: 4.");
}

TEST_CASE("no pie where choices add up to no whole", "[chart]")
{
    using enum meeting::ChartKind;
    CHECK(chart::choose_kind(question(QuestionKind::multiple, 3), tally({9, 8, 6}, 15), pie,
                             colors) == ChartKind::bars);
    CHECK(chart::choose_kind(question(QuestionKind::single, 6), tally({9, 1, 1, 1, 1, 1}, 14),
                             doughnut, colors) == ChartKind::bars);
    CHECK(chart::choose_kind(question(QuestionKind::single, 3), tally({9, 4, 3}, 16), pie,
                             colors) == ChartKind::pie);
}

TEST_CASE("no shares of a whole where two would have one color", "[chart]")
{
    using enum meeting::ChartKind;
    for (const auto wanted : {pie, doughnut, stacked}) {
        const auto kind_with = [&](std::size_t colors) {
            return chart::choose_kind(question(QuestionKind::single, 3), tally({9, 4, 3}, 16),
                                      wanted, colors);
        };
        CHECK(kind_with(2) == ChartKind::bars);
        CHECK(kind_with(3) != ChartKind::bars);
    }
}

TEST_CASE("a part of a chart is told in the punctuation of the whole", "[chart]")
{
    const auto chart = chart::make_chart(question(QuestionKind::single, 3), tally({9, 4, 3}, 16),
                                         meeting::ChartKind::bars, colors, french);

    const std::string part = chart::describe_part(chart, {ChartKind::bars, 1, 3, 2, 2}, french);

    const std::string begin = std::string{french.chart_kind(chart.kind)} + " (suite 2/2). ";
    REQUIRE(part.starts_with(begin + "Option 1\u00A0: 4"));
    CHECK(chart.alternative.find(part.substr(begin.size())) != std::string::npos);
}

TEST_CASE("answers in free words are one last category", "[chart]")
{
    const auto chart = chart::make_chart(question(QuestionKind::mixed, 2), tally({5, 2}, 15),
                                         meeting::ChartKind::pie, colors, french);

    REQUIRE(chart.categories.size() == 3);
    CHECK(chart.categories[2].label == french.other());
    CHECK(chart.categories[2].count == 8);
}

TEST_CASE("nobody's answers are a sentence and no drawing", "[chart]")
{
    const auto chart = chart::make_chart(question(QuestionKind::single, 3), tally({0, 0, 0}, 0),
                                         meeting::ChartKind::pie, colors, french);

    CHECK(chart.categories.empty());
    CHECK(to_plain(chart.caption) == french.answered_of(0, 16));
}

TEST_CASE("words and table hold every label and value of a chart", "[chart]")
{
    const auto language = GENERATE("fr", "en", "vi", "de");
    const wording::Words words{language};
    const auto chart = chart::make_chart(question(QuestionKind::single, 4), tally({9, 4, 3, 0}, 16),
                                         meeting::ChartKind::automatic, colors, words);
    const auto table = chart::data_table(chart, words);

    REQUIRE(table.groups.size() == 1);
    REQUIRE(table.groups[0].rows.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(chart.alternative.find(chart.categories[i].label) != std::string::npos);
        CHECK(chart.alternative.find(chart.categories[i].value()) != std::string::npos);
        CHECK(publication::to_plain(table.groups[0].rows[i].cells[0].text) ==
              chart.categories[i].label);
    }
    CHECK(chart.alternative.find(to_plain(chart.caption)) != std::string::npos);
}

TEST_CASE("big numbers are those given, in their order, of all who answered", "[chart]")
{
    const std::vector<chart::CountedOption> options{{"Oui", 9}, {"Peut-être", 3}};
    const auto chart =
        chart::make_numbers("Avez-vous appris ?", options, tally({9, 4, 3}, 16), french);

    REQUIRE(chart.categories.size() == 2);
    CHECK(chart.categories[0].label == "Oui");
    CHECK(chart.categories[1].count == 3);
    CHECK(chart.answered == 16);
}

TEST_CASE("nobody's answers make no big numbers", "[chart]")
{
    const std::vector<chart::CountedOption> options{{"Oui", 0}};

    CHECK(chart::make_numbers("Venu ?", options, tally({0}, 0), french).categories.empty());
}

TEST_CASE("cut pieces add up and stay within one EMU of their share", "[chart]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::vector<std::size_t> counts(1 + random() % 20);
    for (std::size_t& count : counts) {
        count = random() % 100;
    }
    counts.front() += 1;
    const auto all = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    const Length room = Length::emu(1 + random() % 100'000'000);

    const auto pieces = chart::cut(room, counts);

    Length sum;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        sum += pieces[i];
        const double share = static_cast<double>(room.in_emu()) * static_cast<double>(counts[i]) /
                             static_cast<double>(all);
        CHECK(std::abs(static_cast<double>(pieces[i].in_emu()) - share) <= 1);
    }
    CHECK(sum == room);
}

TEST_CASE("a QR code is black on white with four modules of quiet", "[chart]")
{
    const auto code = chart::qr_code("https://example.org/assises-12");

    REQUIRE(code);
    REQUIRE(code->shapes.size() == 2);
    CHECK(code->shapes[0].fill == white);
    CHECK(code->shapes[1].fill == black);
    const Rect dark = picture::bounds(code->shapes[1].path);
    CHECK(dark.left() == 4_mm);
    CHECK(code->size.width - dark.right() == 4_mm);
    CHECK_FALSE(chart::qr_code(std::string(5000, 'x')));
    CHECK_FALSE(chart::qr_code(""));
}

TEST_CASE("one who ticked two options makes shares of no whole, whatever the totals", "[chart]")
{
    survey::QuestionTally counted = tally({6, 4}, 12); // and two wrote
    counted.texts = {{"a", {10}}, {"b", {11}}};
    counted.several = 1;

    const auto chart = chart::make_chart(question(QuestionKind::mixed, 2), counted,
                                         meeting::ChartKind::pie, colors, french);

    CHECK(chart.kind == ChartKind::bars);
    CHECK(chart.categories.back().count == 2);
}

TEST_CASE("answers that are no option are a piece of the whole, asked for or not", "[chart]")
{
    survey::QuestionTally counted = tally({13, 8}, 41);
    counted.texts = {{"Autre chose", std::vector<std::uint32_t>(20)}};

    const auto chart = chart::make_chart(question(QuestionKind::single, 2), counted,
                                         meeting::ChartKind::pie, colors, french);

    CHECK(chart.kind == ChartKind::pie);
    REQUIRE(chart.categories.size() == 3);
    CHECK(chart.categories.back().count == 20);
}
