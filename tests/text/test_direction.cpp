#include "support/catch.hpp"
#include "support/sample_text.hpp"
#include "text/direction.hpp"

using namespace restitution;
using namespace restitution::tests;
using text::Direction;

namespace {

struct HalfEm {
    text::FontLibrary fonts = half_em_fonts();
    Diagnostics faults;

    std::vector<text::Line> lines(std::string words, Length width)
    {
        return text::shape(fonts, {half_em_span(std::move(words))}, {}, faults).lines(width);
    }
};

using Places = std::vector<std::pair<std::string, double>>;

Places places_of(const text::Line& line)
{
    Places places;
    for (const text::LinePiece& piece : line.pieces) {
        places.emplace_back(piece.run.text, piece.run.origin.x.in_pt());
    }
    return places;
}

bool runs_left(std::initializer_list<std::pair<std::string_view, std::string_view>> spans,
               std::string_view language)
{
    std::vector<text::StyledSpan> styled;
    for (const auto& [words, spoken] : spans) {
        styled.push_back(half_em_span(std::string{words}, 20_pt, std::string{spoken}));
    }
    return text::find_direction(styled, language) == Direction::right_to_left;
}

} // namespace

TEST_CASE("a language runs as its script does", "[text]")
{
    for (const std::string_view language :
         {"ar", "he", "fa-AF", "ur", "ar-EG", "az-Arab", "pa-Arab-PK", "yi"}) {
        CAPTURE(language);
        CHECK(text::direction_of(language) == Direction::right_to_left);
    }
    for (const std::string_view language :
         {"", "fr", "vi", "ar-Latn", "arn", "ku", "zh-Hant-TW", "de-1996", "fr-x-arab"}) {
        CAPTURE(language);
        CHECK(text::direction_of(language) == Direction::left_to_right);
    }
}

TEST_CASE("a paragraph runs as its language does, or as its first letter", "[text]")
{
    CHECK_FALSE(runs_left({{"mot", "fr"}}, "fr"));
    CHECK_FALSE(runs_left({{"mot שלום", "fr"}}, "fr"));
    CHECK(runs_left({{"1. שלום mot", "fr"}}, "fr"));
    CHECK_FALSE(runs_left({{"12 %", "fr"}}, "fr"));

    CHECK(runs_left({{"UNESCO שלום", "he"}}, "he"));
    CHECK_FALSE(runs_left({{"UNESCO", "he"}}, "he"));
    CHECK(runs_left({{"12 %", "he"}}, "he"));
}

TEST_CASE("words of another language do not turn a paragraph that has its own", "[text]")
{
    CHECK_FALSE(runs_left({{"שלום", "he"}, {" veut dire paix", "fr"}}, "fr"));
    CHECK(runs_left({{"« ", "fr"}, {"שלום", "he"}, {" »", "fr"}}, "fr"));
    CHECK(runs_left({{"UNESCO שלום", "he"}}, "fr"));
    CHECK_FALSE(runs_left({{"The answers", "en"}}, "he"));
    CHECK(runs_left({{"The answers: ", "en"}, {"שלום", "he"}}, "he"));
    CHECK_FALSE(runs_left({{"\u2067שלום\u2069 mot", "fr"}}, "fr"));
    CHECK_FALSE(runs_left({{"\u2067שלום\u2069", "fr"}}, "fr"));
}

TEST_CASE("only what has letters is isolated", "[text]")
{
    CHECK(text::isolate("שלום") == "\u2068שלום\u2069");
    CHECK(text::isolate("9 juin") == "\u20689 juin\u2069");
    CHECK(text::isolate("3") == "3");
    CHECK(text::isolate("") == "");
}

TEST_CASE("a paragraph from right to left begins at the right, its numbers and signs in place",
          "[text]")
{
    HalfEm given;
    const auto lines = given.lines("אבג 12 cd.", 500_pt);

    REQUIRE(lines.size() == 1);
    CHECK(lines[0].width == 100_pt);
    CHECK(places_of(lines[0]) == Places{{"אבג ", 60}, {"12", 40}, {" ", 30}, {"cd", 10}, {".", 0}});
}

TEST_CASE("isolates order a line and are neither drawn nor said", "[text]")
{
    HalfEm given;
    const auto lines = given.lines(text::isolate("אב") + " · " + text::isolate("12 c"), 500_pt);

    REQUIRE(lines.size() == 1);
    CHECK(text_of(lines[0]) == "אב · 12 c");
    CHECK(places_of(lines[0]) == Places{{"אב", 0}, {" · ", 20}, {"12 c", 50}});
    CHECK(lines[0].width == 90_pt);
}

TEST_CASE("what stands within isolates begins and ends spans", "[text]")
{
    HalfEm given;
    const auto shaped = text::shape(
        given.fonts,
        {half_em_span("a\u2068"), half_em_span("אב"), half_em_span("\u2069"), half_em_span("c")},
        {}, given.faults);
    const auto lines = shaped.lines(500_pt);

    REQUIRE(lines.size() == 1);
    CHECK(places_of(lines[0]) == Places{{"a", 0}, {"אב", 10}, {"c", 30}});
}

TEST_CASE("the space that ends a line from right to left hangs over its left end", "[text]")
{
    HalfEm given;
    const auto lines = given.lines("אבג דה cd הו", 50_pt);

    REQUIRE(lines.size() == 3);
    CHECK(lines[0].width == 30_pt);
    CHECK(places_of(lines[0]) == Places{{"אבג", 0}, {" ", -10}});
    CHECK(places_of(lines[1]) == Places{{"דה ", 20}, {"cd", 0}, {" ", -10}});
    CHECK(places_of(lines[2]) == Places{{"הו", 0}});
}

TEST_CASE("the hyphen of a word from right to left is its last sign on the left", "[text]")
{
    HalfEm given;
    const auto lines = given.lines("ހށ\u00ADނރ", 30_pt);

    REQUIRE(lines.size() == 2);
    const scene::GlyphRun& run = lines[0].pieces[0].run;
    REQUIRE(run.glyphs.size() == 3);
    CHECK(run.text.substr(run.glyphs[0].cluster) == "\u00AD");
    CHECK(run.glyphs[2].cluster == 0);
    CHECK(lines[0].width == 30_pt);
}
